import type { Query } from "../ledger";
import type { PriorAnswer } from "../facts";
import type { CellRef } from "../workbook";
import type { Stated } from "./figure-book";

/** What a number of the text rests on: the question of its figure, and both years' answers. */
export interface NumberBasis {
  readonly question: Query;
  readonly now: Stated;
  readonly prior?: PriorAnswer;
}

/**
 * A piece of a paragraph; the runs of a document's model are the same, with less. `text` with a cell is what the user wrote there: a reason, a use.
 */
export type NarrativeRun =
  | { readonly kind: "text"; readonly text: string; readonly cell?: CellRef }
  | {
      readonly kind: "number";
      readonly text: string;
      /** This year's cells that it comes from; a change names last year's too where they stand in the same workbook. */
      readonly cells: readonly CellRef[];
      /** The id of the statement that says it: `income.line`. */
      readonly statement: string;
      readonly basis: NumberBasis;
    }
  | { readonly kind: "placeholder"; readonly text: string; readonly cell?: CellRef };

/** A piece of text of ours. */
export function plainText(text: string): NarrativeRun {
  return { kind: "text", text };
}

/** The text of runs as it is read. */
export function textOf(runs: readonly NarrativeRun[]): string {
  return runs.map(({ text }) => text).join("");
}

/** The runs with neighbouring pieces of our own text put together, and empty ones left out. */
export function merged(runs: readonly NarrativeRun[]): NarrativeRun[] {
  const kept: NarrativeRun[] = [];
  for (const run of runs) {
    if (run.text === "") continue;
    const last = kept.at(-1);
    if (last?.kind === "text" && !last.cell && run.kind === "text" && !run.cell)
      kept[kept.length - 1] = plainText(last.text + run.text);
    else kept.push(run);
  }
  return kept;
}
