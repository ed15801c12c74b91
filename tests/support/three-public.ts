import type { CellValue, Snapshot } from "../../src/workbook";
import { sampleSnapshot } from "./sample";
import { type SheetRow, sheetOf } from "./snapshots";

/** A heading over amounts, with those that stand below it: 公务用车购置及运行费 over 小计, 购置费, 运行费. */
export interface Expense {
  readonly words: string;
  readonly amount?: CellValue;
  readonly parts?: readonly { readonly words: string; readonly amount?: CellValue }[];
}

export const TOTAL: Expense = { words: "合计", amount: 20 };
export const ABROAD: Expense = { words: "因公出国（境）费", amount: 0.5 };
export const RECEPTION: Expense = { words: "公务接待费", amount: 14.5 };
export const CARS: Expense = {
  words: "公务用车购置及运行费",
  parts: [
    { words: "小计", amount: 5 },
    { words: "公务用车购置费", amount: 0 },
    { words: "公务用车运行费", amount: 5 },
  ],
};

export interface Print {
  readonly title?: string;
  /** Printed above the first of the expenses, over all of them. */
  readonly over?: string;
  /** What stands in front of the amounts: a heading, and the row's name. */
  readonly name?: readonly [heading: string, name: string];
  readonly below?: readonly SheetRow[];
}

/** The sample with its 三公 in columns: the expenses as they are given, from left to right, above their amounts. */
export function threePublicInColumns(expenses: readonly Expense[], print: Print = {}): Snapshot {
  const { title = "财政拨款“三公”经费支出情况表", over, name, below = [] } = print;
  const front = name ? [name[0]] : [];
  const upper = expenses.flatMap(({ words, parts }) => [words, ...(parts ?? []).slice(1).map(() => null)]);
  const lower = expenses.flatMap(({ parts }) => parts?.map(({ words }) => words) ?? [null]);
  const amounts = expenses.flatMap(({ amount, parts }) => (parts ?? [{ amount }]).map((part) => part.amount ?? null));
  const rows: SheetRow[] = [
    ["表10"],
    [title],
    ["编制单位：某某单位", null, null, "单位：万元"],
    ...(over === undefined ? [] : [[...front.map(() => null), over]]),
    [...front, ...upper],
    [...front.map(() => null), ...lower],
    [...(name ? [name[1]] : []), ...amounts],
    ...below,
  ];
  const sheet = sheetOf("表10", rows);
  return { sheets: sampleSnapshot().sheets.map((own) => (own.name === "表10" ? sheet : own)) };
}
