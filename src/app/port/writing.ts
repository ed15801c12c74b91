import { type Cancellation, Cancelled } from "../progress";

/** A writing under way. */
export interface Writing {
  /** Says that the user gave up: until the sheets take their places nothing is written then, and what was made for it is taken away (Cancelled). */
  readonly signal?: Cancellation;
  /** Told right before the sheets take their places. From then on the writing is carried to its end. */
  readonly onPlacing?: () => void;
}

/** For hosts: what stands in the workbook is about to be touched. Throws Cancelled where the user gave up before. */
export function beginPlacing(writing: Writing = {}): void {
  stopIfGivenUp(writing);
  writing.onPlacing?.();
}

/** For hosts: throws Cancelled where the user gave up. */
export function stopIfGivenUp({ signal }: Writing): void {
  if (signal?.aborted) throw new Cancelled();
}
