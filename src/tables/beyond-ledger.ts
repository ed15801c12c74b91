import { FUNDS, KINDS, type Query } from "../ledger";
import { type LineSpec, type TableSpec, linesOf } from "./spec";

/** What no ledger of outlay tells: 结转下年, 使用非财政拨款结余, last year's budget, last year's outcome. */
export type BeyondLedger = "carriedOn" | "usedSurplus" | "prior" | "priorActual";

/** Something that tables print and no ledger tells, and where they print it. */
export interface PrintedBeyond {
  readonly what: BeyondLedger;
  /** 表1、表4 → by their numbers, in the order of the set. */
  readonly tables: readonly string[];
  /** True where it is printed only where something of it is known: its columns are left out, and not blank. */
  readonly isOptional: boolean;
}

const ALL: readonly BeyondLedger[] = ["carriedOn", "usedSurplus", "prior", "priorActual"];

/** What tables print beyond what a ledger of outlay tells, each with the tables that print it; nothing for Xinjiang's. */
export function printedBeyondLedger(tables: readonly TableSpec[]): PrintedBeyond[] {
  return ALL.flatMap((what): PrintedBeyond[] => {
    const asking = tables.filter((table) => askersOf(table).some(({ question }) => isAbout(what, question)));
    const askers = asking.flatMap(askersOf).filter(({ question }) => isAbout(what, question));
    const isOptional = askers.every(({ onlyIfUsed }) => onlyIfUsed);
    return asking.length === 0 ? [] : [{ what, tables: asking.map(({ number }) => number), isOptional }];
  });
}

/** The lines and columns of a table's usual form, each by what it asks by itself. */
function askersOf({ sections }: TableSpec): (Pick<LineSpec, "onlyIfUsed"> & { readonly question: Query })[] {
  return sections.flatMap((section) => [
    ...linesOf(section),
    ...section.columns.flatMap((column) => (column.role === "amount" ? [column] : [])),
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
