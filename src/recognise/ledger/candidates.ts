import { shown } from "../shared/shown";
import { type FundLeaf, FUNDS } from "../../ledger/funds";
import { readCellAmount } from "../shared/amount";
import { isEconomicSection, isFunctionItem, readCode } from "./code";
import type { UnassignedColumn } from "./found-ledger";
import { readFund } from "./fund";
import type { ColumnRole, LedgerHeader } from "./columns";
import { readKind } from "./kind";
import type { SheetRow } from "./rows";
import type { LedgerShape } from "./shape";

/** Rows whose cells are looked at, to tell what a column could be. */
const SAMPLE = 200;

/** The columns whose headings say nothing known, and what each could be by what stands in it. */
export function unassignedColumns(
  rows: readonly SheetRow[],
  header: LedgerHeader,
  shape: LedgerShape,
): UnassignedColumn[] {
  const sample = rows.filter(({ row }) => row > header.last).slice(0, SAMPLE);
  return header.columns
    .filter(({ role }) => role === undefined)
    .map(({ column, header: text }) => ({ column, header: text, candidates: candidatesOf(column, sample, shape) }));
}

function candidatesOf(column: number, sample: readonly SheetRow[], shape: LedgerShape): ColumnRole[] {
  const cells = sample.flatMap(({ cells: own }) => own.get(column) ?? []);
  if (cells.length === 0) return [];
  const texts = cells.map(shown);
  const most = (test: (text: string) => boolean) => texts.filter(test).length * 2 > texts.length;
  if (most((text) => isFunctionItem(readCode(text)?.code ?? ""))) return ["function"];
  if (most((text) => isEconomicSection(readCode(text)?.code ?? ""))) return ["economic"];
  if (cells.filter((cell) => readCellAmount(cell, "元").kind === "amount").length * 2 > cells.length)
    return amountCandidates(shape);
  if (most((text) => "leaf" in readFund(text, "", false))) return ["source", "nature"];
  const hasKind = shape.fields.has("kind") || shape.fields.has("category");
  if (!hasKind && most((text) => "kind" in readKind(text, "", ""))) return ["kind", "category"];
  return shape.fields.has("project") ? [] : ["project"];
}

/** A column of numbers is the amount, or one source's amounts in the wide form. */
function amountCandidates(shape: LedgerShape): ColumnRole[] {
  const leaves = (Object.keys(FUNDS) as FundLeaf[]).filter((name) => isLeaf(FUNDS[name]));
  const taken = new Set(shape.funds.map(({ leaf }) => leaf));
  const funds = leaves.filter((leaf) => !taken.has(leaf));
  if (shape.fields.has("nature") || shape.fields.has("source")) return shape.fields.has("amount") ? [] : ["amount"];
  return shape.funds.length > 0 ? funds : ["amount", ...funds];
}

/** A source that no table tells apart any further is one bit. */
function isLeaf(fund: number): boolean {
  return (fund & (fund - 1)) === 0;
}
