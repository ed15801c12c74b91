import { type DisclosureTable, type TableSpec, yearsIn } from "../../tables";
import type { Area, PlannedCell } from "../../workbook";
import { STYLES } from "../appearance/styles";

/** The rows above the header: the table's number, its title, and who states it in which measure. */
export const FURNITURE_ROWS = 3;
const LABEL_HEIGHT = 18;
const TITLE_HEIGHT = 32;
/** Room for “单位：万元”, in characters. */
const MEASURE_WIDTH = 14;

/** What stands above a table. */
export interface Furniture {
  readonly title: string;
  /** 编制单位, absent where the source names none. */
  readonly unit?: string;
  /** Absent where no table of the source states a measure. */
  readonly measure?: string;
}

/** The template's title; or the source's own, where it only says more: the year, the unit, 部门 for 单位. */
export function titleText(spec: TableSpec, source: DisclosureTable | undefined): string {
  const text = source?.title?.text.replace(/\s+/g, "").replace(/^表\d+[.、:：]?/, "") ?? "";
  if (text.replace(/部门/g, "单位").endsWith(spec.title)) return text;
  const year = yearsIn(text)[0];
  return year === undefined ? spec.title : `${year}年${spec.title}`;
}

/** The unit's name with brackets as wide as its ideographs: names are read in half width. */
export function unitText(unit: string): string {
  return unit.replace(/\(([^()]*)\)/g, "（$1）");
}

/** The cells of the rows above the header, and how they are merged over the table's width. */
export function furnitureCells(
  spec: TableSpec,
  { title, unit, measure }: Furniture,
  widths: readonly number[],
): { cells: PlannedCell[]; merges: Area[]; heights: Map<number, number> } {
  const right = widths.length - 1;
  const split = measureColumn(widths);
  return {
    cells: [
      { row: 0, column: 0, content: { kind: "text", text: spec.number }, style: STYLES.tableLabel },
      { row: 1, column: 0, content: { kind: "text", text: title }, style: STYLES.title },
      { row: 2, column: 0, content: { kind: "text", text: `编制单位：${unit ?? ""}` }, style: STYLES.unit },
      { row: 2, column: split, content: { kind: "text", text: `单位：${measure ?? ""}` }, style: STYLES.measure },
    ],
    merges: [
      { top: 1, left: 0, bottom: 1, right },
      { top: 2, left: 0, bottom: 2, right: split - 1 },
      { top: 2, left: split, bottom: 2, right },
    ].filter((area) => area.right > area.left),
    heights: new Map([
      [0, LABEL_HEIGHT],
      [1, TITLE_HEIGHT],
    ]),
  };
}

/** The first of the last columns that together are wide enough for the measure. */
function measureColumn(widths: readonly number[]): number {
  let column = widths.length;
  for (let width = 0; width < MEASURE_WIDTH && column > 1;) width += widths[--column]!;
  return column;
}
