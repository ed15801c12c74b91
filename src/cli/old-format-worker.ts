import { parentPort } from "node:worker_threads";
import { answer } from "../old-formats/answer";
import type { ReadRequest, ThreadAnswer } from "../old-formats";

const say = (message: ThreadAnswer) => parentPort?.postMessage(message);

// One file a message; its cells are the answer.
parentPort?.on("message", (request: ReadRequest) => say(answer(request)));
say({ kind: "ready" });
