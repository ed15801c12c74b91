import type { Fact, Indicator } from "../../facts";

/** A table of targets as it was read. */
export interface FoundTarget {
  /** Absent for the unit as a whole. */
  readonly project?: Fact<string>;
  readonly indicators: readonly Indicator[];
}
