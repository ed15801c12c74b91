import type { PageAnswer, ThreadWish } from "../../src/page/work/messages";
import type { StartsWorkers, WorkerLike } from "../../src/page/work/page-worker";

/** What is known of timeliness where nothing is. */
export const NO_FACTS = {};

/** A worker that says what the test has it say. */
class FakeWorker implements WorkerLike {
  readonly asked: unknown[] = [];
  ended = false;
  #hear: (event: { readonly data: PageAnswer | ThreadWish }) => void = () => undefined;
  #fail: () => void = () => undefined;

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  addEventListener(
    type: "message" | "error",
    listener: ((event: { readonly data: PageAnswer | ThreadWish }) => void) & (() => void),
  ): void {
    if (type === "message") this.#hear = listener;
    else this.#fail = listener;
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: PageAnswer | ThreadWish): void {
    this.#hear({ data });
  }

  breakDown(): void {
    this.#fail();
  }
}

/** Workers and threads that were started, in their order. */
export class FakeWorkers {
  readonly started: FakeWorker[] = [];
  readonly threads: FakeWorker[] = [];
  readonly starts: StartsWorkers = {
    worker: () => kept(this.started),
    oldFormats: () => kept(this.threads),
  };
}

function kept(list: FakeWorker[]): FakeWorker {
  const worker = new FakeWorker();
  list.push(worker);
  return worker;
}
