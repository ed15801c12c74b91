import type { DocumentFacts, DocumentScope, OpenPoint } from "../../facts";
import type { Query } from "../../ledger";
import type { Amount, Measure } from "../../money";
import type { CellRef } from "../../workbook";
import type { Block } from "../model";

/** What a part of a document is written from. */
export interface PartSource {
  readonly unit: string | undefined;
  readonly year: number | undefined;
  readonly scope: DocumentScope;
  /** What is published: the budget, or in the autumn what was spent in the end. */
  readonly publishes: "预算" | "决算";
  readonly measure: Measure;
  readonly facts: DocumentFacts;
  /** What the tables print in answer to a question; with a problem nothing is written from it. */
  ask(question: Query): {
    readonly amount: Amount;
    readonly cells: readonly CellRef[];
    readonly problem?: "disputed" | "unreadable" | "absent";
  };
}

/** A part of a document, and what it still lacks. */
export interface Part {
  readonly blocks: readonly Block[];
  readonly openPoints: readonly OpenPoint[];
}
