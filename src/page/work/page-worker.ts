import type { PageAnswer, PageRequest, ThreadWish } from "./messages";

/** The part of a Worker that is used here. */
export interface WorkerLike {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: "message", listener: (event: { readonly data: PageAnswer | ThreadWish }) => void): void;
  addEventListener(type: "error", listener: () => void): void;
  terminate(): void;
}

/** Starts the workers of the page: those that work with files, and those that read old formats for one of them. */
export interface StartsWorkers {
  readonly worker: () => WorkerLike;
  readonly oldFormats: () => WorkerLike;
}

/** A worker that does one task at a time, with the thread for old formats that it may wish for. Ended, it is not used again. */
export class PageWorker {
  readonly #worker: WorkerLike;
  #thread: WorkerLike | undefined;
  #settle: (answer: PageAnswer) => void = () => undefined;
  ended = false;

  constructor(private readonly starts: StartsWorkers) {
    this.#worker = starts.worker();
    this.#worker.addEventListener("message", ({ data }) => this.#hear(data));
    this.#worker.addEventListener("error", () => this.end({ failure: "校验程序意外停止" }));
  }

  /** Does a task. Resolves in any case, and within that many seconds; whatever a task does to its worker, the page goes on. */
  async ask(request: PageRequest, seconds: number): Promise<PageAnswer> {
    const answer = new Promise<PageAnswer>((resolve) => (this.#settle = resolve));
    const limit = setTimeout(() => this.end({ refused: tooSlow(seconds) }), seconds * 1_000);
    this.#worker.postMessage(request);
    const answered = await answer;
    clearTimeout(limit);
    return answered;
  }

  /** Ends the worker, whatever it is doing; the task that it was at gets this answer. */
  end(answer: PageAnswer): void {
    if (this.ended) return;
    this.ended = true;
    this.#worker.terminate();
    this.#thread?.terminate();
    this.#settle(answer);
  }

  #hear(data: PageAnswer | ThreadWish): void {
    if ("thread" in data) {
      this.#thread?.terminate();
      this.#thread = this.starts.oldFormats();
      this.#thread.postMessage(data.thread, [data.thread]);
    } else if ("endThread" in data) {
      this.#thread?.terminate();
      this.#thread = undefined;
    } else this.#settle(data);
  }
}

function tooSlow(seconds: number): string {
  return `超过 ${seconds} 秒，未能完成。请只保留预算公开的各张表，删去多余的行、列和工作表后再试。`;
}
