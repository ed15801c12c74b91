import type { PriorBook } from "../../facts";
import type { LedgerRow } from "../../ledger";
import type { FoundLedger, LedgerReading, OtherFigure, SourcedRow } from "../../recognise/ledger";
import { type BeyondLedger, type Reading, type Template, printedBeyondLedger } from "../../tables";
import type { LedgerNotice } from "../generate/planned-tables";
import { lastYearsBudget } from "./last-years-budget";
import { moneyOfSet } from "./money-of-set";
import { paidFromSurplus } from "./surplus";

/** A ledger with all that a set of tables asks, as far as the workbook tells it. */
export interface WholeLedger {
  /** The budget's own money: the ledger's outlay, and what is carried on. */
  readonly rows: readonly SourcedRow[];
  /** Other accounts of the year: last year's budget and outcome. */
  readonly versions: readonly LedgerRow[];
  /** What the set prints and nobody told. */
  readonly untold: readonly BeyondLedger[];
  /** Money that the set does not know; what it prints and nobody told; what does not fit the ledger. */
  readonly notices: readonly LedgerNotice[];
}

/** What a workbook tells beside its ledger. */
export interface BesideLedger {
  readonly others: LedgerReading["others"];
  /** Last year, where it is known. */
  readonly prior?: PriorBook;
}

/**
 * The ledger as a set of tables asks for it: with 结转下年, 使用非财政拨款结余 and 上年执行数 of the sheet 其他数, and last year's budget; without the money that
 * the set does not know. What it prints and nobody told stays blank and is told.
 */
export function wholeLedger(
  { rows, sheet }: Pick<FoundLedger, "rows" | "sheet">,
  { others, prior }: BesideLedger,
  template: Template,
  reading: Reading = template.readings[0],
): WholeLedger {
  const printed = printedBeyondLedger(reading.tables);
  const prints = (what: BeyondLedger) => printed.some((one) => one.what === what);
  const stated = (item: OtherFigure["item"]) => (prints(item) ? others.filter((one) => one.item === item) : []);
  const known = moneyOfSet(rows, template, sheet);
  const outlay = paidFromSurplus(known.rows, stated("usedSurplus"));
  const lastYear = prints("prior") ? lastYearsBudget(reading.tables, prior) : { rows: [], lacking: [] };
  const isTold: Readonly<Record<BeyondLedger, boolean>> = {
    carriedOn: stated("carriedOn").length > 0,
    usedSurplus: stated("usedSurplus").length > 0 || outlay.rows.some(({ fund }) => fund === "usedSurplus"),
    priorActual: stated("priorActual").length > 0,
    prior: lastYear.rows.length > 0,
  };
  const untold = printed.filter(({ what }) => !isTold[what]);
  return {
    rows: [...outlay.rows, ...stated("carriedOn").filter(isSomething).flatMap(carriedOnRow)],
    versions: [...lastYear.rows, ...stated("priorActual").filter(isSomething).map(priorActualRow)],
    untold: untold.map(({ what }) => what),
    notices: [
      ...known.notices,
      ...outlay.notices,
      ...untold.map(({ what, tables, isOptional }): LedgerNotice => ({
        severity: "info",
        cell: { sheet, row: 0, column: 0 },
        message: `${tables.join("、")}${isOptional ? `没有印“${NAMES[what]}”各栏；需要的，` : `的“${NAMES[what]}”没有数据，留空；`}${whereToTell(what, lastYear.lacking)}`,
      })),
    ],
  };
}

const NAMES: Readonly<Record<BeyondLedger, string>> = {
  carriedOn: "结转下年",
  usedSurplus: "使用非财政拨款结余",
  prior: "上年预算数",
  priorActual: "上年执行数",
};

function whereToTell(what: BeyondLedger, lacking: readonly string[]): string {
  if (what !== "prior") return "请在“其他数”填写，没有的填0。";
  return `请在“上年预算”按口径“三公项”填写${lacking.join("、")}，没有的填0，或给出上年的公开表。`;
}

/** A zero says that there is none. */
function isSomething({ amount }: OtherFigure): boolean {
  return amount !== 0;
}

function carriedOnRow({ fund, amount, cell }: OtherFigure): SourcedRow[] {
  return fund === undefined ? [] : [{ function: "", economic: "", kind: "carriedOn", fund, amount, cell }];
}

/** 上年执行数 of a 项 is told as a whole, not by use. */
function priorActualRow({ function: fn, amount }: OtherFigure): LedgerRow {
  return { function: fn, economic: "", kind: "operating", fund: "generalBudgetLocal", amount, version: "priorActual" };
}
