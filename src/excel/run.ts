import { TimeoutError } from "./errors";

/** office.js has no time limit of its own: a host that hangs leaves a promise that never settles. */
export const TIMEOUT_MS = 60_000;

/** One conversation with Excel: its context, and the only way in this folder to send what was queued. */
export interface Conversation {
  readonly context: Excel.RequestContext;
  /** One round trip. Throws TimeoutError where no answer comes; what was sent may still be carried out later. */
  sync(): Promise<void>;
  /**
   * Another conversation, for mending after a failed round trip: the library takes the answer of a failed one as the news that every
   * object of this conversation is a null object.
   */
  anew<T>(work: (excel: Conversation) => Promise<T>): Promise<T>;
}

/** Runs some round trips in Excel. Waits, within the time limit, while the user is typing in a cell instead of failing. */
export function inExcel<T>(timeout: number, work: (excel: Conversation) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, (context) =>
    work({
      context,
      sync: () => withTimeout(context.sync(), timeout),
      anew: (again) => inExcel(timeout, again),
    }),
  );
}

async function withTimeout<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeoutError("Excel does not answer")), milliseconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
