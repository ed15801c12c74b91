/**
 * A fault put into one of the add-in's round trips.
 * - `refuse`: the whole request is refused with a number of the protocol, nothing of it is done;
 * - `action`: an action fails with a code of Excel.ErrorCodes, what came before it is done;
 * - `lose`: the request is carried out, and the answer never comes;
 * - `ignore`: the request is neither carried out nor answered;
 * - `wait`: the answer comes later, by so many milliseconds.
 */
export type Fault =
  | { readonly kind: "refuse"; readonly error: number }
  | { readonly kind: "action"; readonly code: string; readonly index: number }
  | { readonly kind: "lose" }
  | { readonly kind: "ignore" }
  | { readonly kind: "wait"; readonly milliseconds: number };

/** The numbers with which a whole request is refused, and the code that the library makes of each. */
export const REFUSALS: Readonly<Record<number, string>> = {
  1014: "InvalidRequestContext",
  5004: "InvalidOperationInCellEditMode",
  5012: "InvalidOrTimedOutSession",
  5016: "WriteNotSupportedWhenModalDialogOpen",
  5102: "ActivityLimitReached",
  5103: "RequestPayloadSizeLimitExceeded",
  5104: "ResponsePayloadSizeLimitExceeded",
  7000: "AccessDenied",
  5001: "GeneralException",
};

/** Faults waiting for their round trip. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private count = 0;
  private readonly waiting = new Set<() => void>();

  /** Puts a fault into the add-in's n-th round trip from now, counted from 1. */
  at(trip: number, fault: Fault): void {
    this.planned.set(this.count + trip, fault);
  }

  clear(): void {
    this.planned.clear();
  }

  /** Called for each of the add-in's round trips. */
  next(): Fault | undefined {
    this.count += 1;
    const fault = this.planned.get(this.count);
    this.planned.delete(this.count);
    return fault;
  }

  /** Calls the listener when a request gets no answer, now or ever. Returns the way to stop. */
  onSilence(listener: () => void): () => void {
    this.waiting.add(listener);
    return () => this.waiting.delete(listener);
  }

  /** A request gets no answer. */
  fallSilent(): void {
    for (const listener of this.waiting) listener();
  }
}
