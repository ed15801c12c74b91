import type { Steps } from "./steps";

/** What a browser and Node have of time. Stated here, so that rooms without a browser's types can use it. */
interface Clock {
  readonly performance: { now(): number };
  readonly setTimeout: (then: () => void, milliseconds: number) => unknown;
  readonly MessageChannel?: new () => { readonly port1: Port; readonly port2: Port };
}

interface Port {
  onmessage: (() => void) | null;
  postMessage(message: unknown): void;
  close(): void;
}

const clock = globalThis as unknown as Clock;

/**
 * How long work goes on before whatever else waits in this thread has its turn, in milliseconds. A task of 50 is felt (https://web.dev/articles/rail): what
 * a library did before in the same task, and a step that takes longer than most, must go into the rest.
 */
const SLICE_MS = 10;

/** When the first slice of the thread's present task began; undefined where it has had none. */
let began: number | undefined;

/**
 * What work in steps gives, done in slices with pauses between them, so that the thread answers meanwhile. Work that is done within one slice is done
 * without a pause; works that follow one another without a pause share a slice.
 */
export async function inSlices<T>(work: Steps<T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (clock.performance.now() - sliceBegan() < SLICE_MS) continue;
    await pause();
    began = undefined;
  }
}

function sliceBegan(): number {
  if (began === undefined) {
    began = clock.performance.now();
    void pause().then(() => (began = undefined));
  }
  return began;
}

/** Lets everything else that waits in this thread have its turn. By a message: browsers hold back timers that follow each other, by a second where a page is hidden. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (!clock.MessageChannel) {
      clock.setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new clock.MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
