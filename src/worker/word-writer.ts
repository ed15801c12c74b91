import type { DocumentModel } from "../document";
import { WorkerFailed, type WorkerLike } from "./worker-checker";

/** What the worker of Word files answers: the file, or why there is none. */
export type WordAnswer = { readonly bytes: Uint8Array } | { readonly failure: string };

/** The part of a Worker that is used here. */
type WordWorker = Pick<WorkerLike, "terminate"> & {
  postMessage(model: DocumentModel): void;
  addEventListener(type: "message", listener: (event: { readonly data: WordAnswer }) => void): void;
  addEventListener(type: "error", listener: () => void): void;
};

/** Makes the .docx file of a document in a worker of its own, which ends with it. Fails with WorkerFailed. */
export function writeWord(model: DocumentModel, start: () => WordWorker): Promise<Uint8Array> {
  const worker = start();
  const answer = new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener("message", ({ data }) =>
      "bytes" in data ? resolve(data.bytes) : reject(new WorkerFailed(data.failure)),
    );
    worker.addEventListener("error", () => reject(new WorkerFailed("生成 Word 文件的程序没有启动")));
    worker.postMessage(model);
  });
  return answer.finally(() => worker.terminate());
}
