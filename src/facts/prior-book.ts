import type { CodeChange } from "../catalogue";
import type { Query } from "../ledger";
import type { Amount } from "../money";
import type { CellRef } from "../workbook";
import type { Fact } from "./fact";

/** Where a figure of last year is from: the sheet 上年预算, last year's disclosure, older tables of this workbook, last year's ledger. */
export type PriorSource = "prior-sheet" | "prior-disclosure" | "earlier-tables" | "prior-ledger";

/** Last year's figure for a question of this year. */
export interface PriorAnswer {
  /** In 分, as last year's document prints it. */
  readonly amount: Amount;
  readonly source: PriorSource;
  /** The cells that it is taken from, of this workbook or of last year's; empty for a zero that no row states. */
  readonly cells: readonly CellRef[];
  /** The code that was asked instead: the one that had the money before the codes changed. */
  readonly predecessor?: string;
}

/** Two sources that answer a question differently; the first of them counts. */
export interface PriorDisagreement {
  readonly question: Query;
  readonly first: PriorAnswer;
  readonly second: PriorAnswer;
}

/** Last year, whatever it is known from. */
export interface PriorBook {
  /** Last year's figure for a question, in this year's codes; undefined where it is not known. */
  ask(question: Query): PriorAnswer | undefined;
  /** 增减原因 of the sheet 上年预算 for the same question; undefined where there is none. */
  reason(question: Query): Fact<string> | undefined;
  /** Where the sheet 上年预算 has a reason for the question, or room for one; undefined where it has no such row. */
  reasonCell(question: Query): CellRef | undefined;
  /** How a code changed, where that is why last year's figure is not known: it was split, merged or moved. */
  changeInTheWay(question: Query): CodeChange | undefined;
  readonly disagreements: readonly PriorDisagreement[];
}
