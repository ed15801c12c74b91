import { TimeoutError } from "./errors";

/** Calls what it is handed once a round trip has taken too long; what it returns calls that off. */
export type TimeLimit = (giveUp: () => void) => () => void;

/** office.js has no time limit of its own: a host that hangs leaves a promise that never settles. */
export const ONE_MINUTE: TimeLimit = (giveUp) => {
  const timer = setTimeout(giveUp, 60_000);
  return () => clearTimeout(timer);
};

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
export function inExcel<T>(limit: TimeLimit, work: (excel: Conversation) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, (context) =>
    work({
      context,
      sync: () => within(limit, context.sync()),
      anew: (again) => inExcel(limit, again),
    }),
  );
}

async function within<T>(limit: TimeLimit, promise: Promise<T>): Promise<T> {
  let callOff: (() => void) | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    callOff = limit(() => reject(new TimeoutError("Excel does not answer")));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    callOff?.();
  }
}
