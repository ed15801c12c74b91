import type { MoneyDrawings } from "../../comparison";
import { type Amount, formatAmount, type Percent, percentText } from "../../money";
import { type Place, placeText } from "../../workbook";
import type { ChartRow } from "./chart";

/** A chart of a unit's money in words and rows, with the same as a table for who does not see it. */
export interface MoneyChart {
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly description: string;
  readonly rows: readonly ChartRow[];
  readonly heads: readonly string[];
  readonly table: readonly ChartLine[];
  /** Whether bars of both years stand in it. */
  readonly hasBefore: boolean;
}

/** A line of the table: its name, its numbers, and the cell that prints the first of them. */
export interface ChartLine {
  readonly name: string;
  readonly numbers: readonly string[];
  readonly cell?: Place;
}

/** The charts that there is something to draw in: expenditure by 类, and the funds of both years. */
export function moneyCharts(drawings: MoneyDrawings): MoneyChart[] {
  return [compositionChart(drawings), fundChart(drawings)].filter(({ rows }) => rows.length > 0);
}

function compositionChart({ composition, measure, year }: MoneyDrawings): MoneyChart {
  const parts = [...composition].sort((one, other) => other.amount - one.amount);
  const text = (amount: Amount, part: Percent | undefined) =>
    `${formatAmount(amount, measure)}${part === undefined ? "" : `　${percentText(part)}%`}`;
  return {
    title: `${yearWord(year)}支出构成（按类，${measure}）`,
    description: `支出按功能分类的类排列，从多到少，共 ${parts.length} 类。`,
    rows: parts.map(({ code, name, amount, share }) => ({
      label: `${code} ${name}`,
      bars: [{ kind: "now", value: amount, text: text(amount, share) }],
    })),
    heads: ["类", `金额（${measure}）`, "占比（%）", "单元格"],
    table: parts.map(({ code, name, amount, share, cells: [cell] }) => ({
      name: `${code} ${name}`,
      numbers: [formatAmount(amount, measure), share === undefined ? "—" : percentText(share)],
      ...(cell && { cell }),
    })),
    hasBefore: false,
  };
}

function fundChart({ funds, measure, year }: MoneyDrawings): MoneyChart {
  const hasBefore = funds.some(({ before }) => before !== undefined);
  const bar = (kind: "now" | "before", word: string, amount: Amount) =>
    ({ kind, value: amount, text: `${word} ${formatAmount(amount, measure)}` }) as const;
  return {
    title: `各项资金${hasBefore ? "与上年比较" : ""}（${yearWord(year)}，${measure}）`,
    description: hasBefore ? "每项资金两条：实心的是本年，空心的是上年。" : "每项资金一条；上年数未知。",
    rows: funds.map(({ name, now, before }) => ({
      label: name,
      bars: [bar("now", "本年", now), ...(before === undefined ? [] : [bar("before", "上年", before)])],
    })),
    heads: ["资金", `本年（${measure}）`, `上年（${measure}）`, "单元格"],
    table: funds.map(({ name, now, before, cells: [cell] }) => ({
      name,
      numbers: [formatAmount(now, measure), before === undefined ? "未知" : formatAmount(before, measure)],
      ...(cell && { cell }),
    })),
    hasBefore,
  };
}

function yearWord(year: number | undefined): string {
  return year === undefined ? "本年" : `${year}年`;
}

/** The place of a line's cell; empty where it has none. */
export function placeOfLine({ cell }: ChartLine): string {
  return cell ? placeText(cell) : "";
}
