/** What a use case is doing, for whoever shows it. */
export type Step = "reading" | "checking" | "laying-out" | "building" | "writing" | "marking" | "keeping";

/** Says that the user gave up; an AbortSignal is one. */
export interface Cancellation {
  readonly aborted: boolean;
}

export interface Progress {
  /** Told at the beginning of each step. */
  readonly onStep?: (step: Step) => void;
  readonly signal?: Cancellation;
}

/** Thrown when the user gave up. Nothing has been written to the workbook then. */
export class Cancelled extends Error {
  constructor() {
    super("已取消");
    this.name = "Cancelled";
  }
}

/**
 * Begins a step, unless the user gave up before it. A step once begun is not interrupted: reading changes nothing, and a
 * write is all or nothing.
 */
export function begin(step: Step, { onStep, signal }: Progress): void {
  if (signal?.aborted) throw new Cancelled();
  onStep?.(step);
}
