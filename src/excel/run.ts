import { codeOf, TimeoutError } from "./errors";

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
  /** Another conversation, to take back what was done: it waits for as long as the user is typing in a cell. */
  mend<T>(work: (excel: Conversation) => Promise<T>): Promise<T>;
}

/** How long Excel is waited for, and who is told what for. */
export interface Patience {
  /** How long one round trip may take, and how long the user may type. */
  readonly limit: TimeLimit;
  /** Waits before it is looked again whether the user still types. */
  readonly pause: (then: () => void) => void;
  /** Told that the user is typing in a cell, so that nothing goes on until he ends, and that he has ended. */
  readonly onTyping?: (isTyping: boolean) => void;
}

/** As a user feels it: at once. */
export function HALF_A_SECOND(then: () => void): void {
  setTimeout(then, 500);
}

/** The code with which Excel refuses everything while a cell is being edited. */
const TYPING = "InvalidOperationInCellEditMode";

/**
 * Does some work in Excel; while the user is typing in a cell, from its beginning again. Excel is not asked to wait by itself
 * (delayForCellEdit): it says nothing then, and does what was given up once the user ends (OfficeDev/office-js#806). Work that Excel refuses
 * for typing must leave nothing behind.
 */
export function inExcel<T>(patience: Patience, work: (excel: Conversation) => Promise<T>): Promise<T> {
  return whenNotTyping(() => converse(patience, work), patience, patience.limit);
}

function converse<T>(patience: Patience, work: (excel: Conversation) => Promise<T>): Promise<T> {
  return Excel.run((context) =>
    work({
      context,
      sync: () => within(patience.limit, context.sync()),
      anew: (again) => converse(patience, again),
      mend: (again) => whenNotTyping(() => converse(patience, again), patience),
    }),
  );
}

/** @param limit how long to wait; for as long as it takes where it is left out */
async function whenNotTyping<T>(
  attempt: () => Promise<T>,
  { pause, onTyping }: Patience,
  limit: TimeLimit = () => () => undefined,
): Promise<T> {
  let isOver = false;
  let callOff: (() => void) | undefined;
  try {
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        if (codeOf(error) !== TYPING || isOver) throw error;
      }
      if (!callOff) {
        onTyping?.(true);
        callOff = limit(() => (isOver = true));
      }
      await new Promise<void>((resolve) => pause(resolve));
    }
  } finally {
    if (callOff) onTyping?.(false);
    callOff?.();
  }
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
