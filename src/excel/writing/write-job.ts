import type { SheetPlan } from "../../workbook";

/** A sheet being written. */
export interface NewSheet {
  readonly plan: SheetPlan;
  readonly temporary: string;
  readonly sheet: Excel.Worksheet;
}

/** A sheet of the user's that one of ours takes the place of. */
export interface OldSheet {
  readonly id: string;
  readonly name: string;
  /** Its name between the moment ours takes its own and its deletion. */
  readonly spare: string;
  readonly position: number;
  readonly visibility: string;
}

/** What is known of a writing under way, for carrying it to its end or taking it back. */
export interface WriteJob {
  readonly news: readonly NewSheet[];
  olds: readonly OldSheet[];
  /** Ids of the new sheets, once Excel has told them. */
  ids: readonly string[];
  swapping: boolean;
  /** Ids of sheets that an earlier writing has left behind. */
  abandoned: readonly string[];
}
