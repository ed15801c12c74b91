import { WorkerFailed, type WorkerLike } from "./worker-checker";

/** What a worker that makes a file answers: the file, or why there is none. */
export type MadeFile = { readonly bytes: Uint8Array } | { readonly failure: string };

/** The part of a Worker that is used here. */
type FileWorker<Source> = Pick<WorkerLike, "terminate"> & {
  postMessage(source: Source): void;
  addEventListener(type: "message", listener: (event: { readonly data: MadeFile }) => void): void;
  addEventListener(type: "error", listener: () => void): void;
};

/**
 * Makes a file in a worker of its own, which ends with it. Fails with WorkerFailed.
 * @param what is made, for the user: `Word 文件`
 */
export function makeInWorker<Source>(
  what: string,
  source: Source,
  start: () => FileWorker<Source>,
): Promise<Uint8Array> {
  const worker = start();
  const answer = new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener("message", ({ data }) =>
      "bytes" in data ? resolve(data.bytes) : reject(new WorkerFailed(data.failure)),
    );
    worker.addEventListener("error", () => reject(new WorkerFailed(`生成 ${what}的程序没有启动`)));
    worker.postMessage(source);
  });
  return answer.finally(() => worker.terminate());
}

/** For the script of such a worker: makes a file of what it is sent, and answers. */
export function answerWithFile<Source>(make: (source: Source) => Promise<Uint8Array>): void {
  addEventListener("message", ({ data }: MessageEvent<Source>) => {
    const tell = (answer: MadeFile): void => postMessage(answer);
    make(data).then(
      (bytes) => tell({ bytes }),
      (error: unknown) => tell({ failure: error instanceof Error ? error.message : String(error) }),
    );
  });
}
