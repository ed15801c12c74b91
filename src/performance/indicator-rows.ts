import type { Indicator } from "../facts";
import type { Grid, Look } from "./grid";
import { printedIndicatorValue } from "../facts";
import { printedWeight } from "./weight";

/** A column of a table of indicators. */
export interface IndicatorColumn {
  readonly heading: string;
  /** In characters of the body font. */
  readonly width: number;
  readonly look: Look;
  text(indicator: Indicator): string;
}

const column = (
  heading: string,
  width: number,
  text: IndicatorColumn["text"],
  look: Look = "words",
): IndicatorColumn => ({ heading, width, look, text });

/** The columns that both tables have, by their headings there and their widths. */
export const INDICATOR_COLUMNS = {
  first: (width: number) => column("一级指标", width, ({ first }) => first?.value ?? ""),
  second: (width: number) => column("二级指标", width, ({ second }) => second?.value ?? ""),
  third: (width: number) => column("三级指标", width, ({ third }) => third.value, "text"),
  value: (width: number) => column("指标值", width, ({ value }) => (value ? printedIndicatorValue(value.value) : "")),
  basis: (heading: string, width: number) => column(heading, width, ({ basis }) => basis?.value ?? ""),
  prior: (width: number) =>
    column("上年完成值", width, ({ priorValue }) => (priorValue ? printedIndicatorValue(priorValue.value) : "")),
  weight: (heading: string, width: number) =>
    column(heading, width, ({ weightHundredths: weight }) => (weight ? printedWeight(weight.value) : ""), "weight"),
  scoring: (heading: string, width: number) => column(heading, width, ({ scoring }) => scoring?.value ?? ""),
  evidence: (width: number) => column("佐证资料", width, ({ evidence }) => evidence?.value ?? ""),
} as const;

/**
 * Puts the header and a row for each indicator. 一级 and 二级 are merged over neighbours that are equal, the second only within the first.
 * @returns the row of the header
 */
export function putIndicators(
  grid: Grid,
  columns: readonly IndicatorColumn[],
  indicators: readonly Indicator[],
  top: number,
): number {
  columns.forEach(({ heading }, index) => grid.text(top, [index, index], heading, "header"));
  const texts = indicators.map((indicator) => columns.map((own) => own.text(indicator)));
  texts.forEach((cells, row) => {
    cells.forEach((text, index) => {
      const isMerged = index < MERGED && isSameGroup(texts[row - 1], cells, index);
      if (isMerged) return;
      const bottom = index < MERGED ? lastOfGroup(texts, row, index) : row;
      const at = top + 1 + row;
      const isNumber = columns[index]!.look === "weight" && text !== "";
      if (isNumber) grid.put(at, [index, index], { kind: "number", decimal: text }, "weight");
      else grid.text(at, [index, index], text, columns[index]!.look, top + 1 + bottom);
    });
  });
  return top;
}

/** 一级 and 二级 are the first two columns. */
const MERGED = 2;

function isSameGroup(above: readonly string[] | undefined, cells: readonly string[], index: number): boolean {
  if (!above || cells[index] === "") return false;
  return cells.slice(0, index + 1).every((text, column) => text === above[column]);
}

function lastOfGroup(texts: readonly (readonly string[])[], row: number, index: number): number {
  let last = row;
  while (texts[last + 1] && isSameGroup(texts[last], texts[last + 1]!, index)) last++;
  return last;
}
