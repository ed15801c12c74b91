import { Worker } from "node:worker_threads";
import type { ReadingThread, ThreadAnswer } from "../old-formats";
import { threadScript } from "./thread-script";

/** A thread of Node's that reads old formats, with that much memory (MB) for its objects. The process does not wait for it once it has answered. */
export function startOldFormatThread(memory: number): ReadingThread {
  const worker = new Worker(threadScript("old-format-worker"), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
    // what the library says of a file is nothing for the user
    stdout: true,
    stderr: true,
  });
  return {
    post: (request) => {
      worker.ref();
      worker.postMessage(request);
    },
    listen: ({ answered, ended }) => {
      worker.on("message", (answer: ThreadAnswer) => {
        worker.unref();
        answered(answer);
      });
      worker.on("error", (error) => {
        const code = "code" in error ? error.code : undefined;
        ended(code === "ERR_WORKER_OUT_OF_MEMORY" ? "out-of-memory" : "failed");
      });
    },
    end: () => void worker.terminate(),
  };
}
