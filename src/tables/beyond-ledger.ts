import { FUNDS, KINDS, type Query } from "../ledger";
import { linesOf, type TableSpec } from "./spec";

/** What no ledger of outlay tells: 结转下年, 使用非财政拨款结余, last year's budget, last year's outcome. */
export type BeyondLedger = "carriedOn" | "usedSurplus" | "prior" | "priorActual";

/** Something that tables print and no ledger tells, and where they print it. */
export interface PrintedBeyond {
  readonly what: BeyondLedger;
  /** 表1、表4 → by their numbers, in the order of the set. */
  readonly tables: readonly string[];
}

const ALL: readonly BeyondLedger[] = ["carriedOn", "usedSurplus", "prior", "priorActual"];

/** What tables print beyond what a ledger of outlay tells, each with the tables that print it; nothing for Xinjiang's. */
export function printedBeyondLedger(tables: readonly TableSpec[]): PrintedBeyond[] {
  return ALL.flatMap((what): PrintedBeyond[] => {
    const asking = tables.filter((table) => questionsOf(table).some((question) => isAbout(what, question)));
    return asking.length === 0 ? [] : [{ what, tables: asking.map(({ number }) => number) }];
  });
}

/** What the lines and columns of a table's usual form ask by themselves. */
function questionsOf({ sections }: TableSpec): Query[] {
  return sections.flatMap((section) => [
    ...linesOf(section).map(({ question }) => question),
    ...section.columns.flatMap((column) => (column.role === "amount" ? [column.question] : [])),
  ]);
}

function isAbout(what: BeyondLedger, { kind, fund, version }: Query): boolean {
  switch (what) {
    case "carriedOn":
      return kind === KINDS.carriedOn;
    case "usedSurplus":
      return fund === FUNDS.usedSurplus;
    case "prior":
    case "priorActual":
      return version === what;
  }
}
