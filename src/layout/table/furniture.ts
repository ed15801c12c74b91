import {
  type Disclosure,
  type DisclosureTable,
  type FurnitureSpec,
  type PrintedFurniture,
  type TablePrint,
  type TableSpec,
  yearsIn,
} from "../../tables";
import type { Area, PlannedCell } from "../../workbook";
import { STYLES } from "../appearance/styles";

const LABEL_HEIGHT = 18;
const TITLE_HEIGHT = 32;
/** Room for “单位：万元”, in characters. */
const MEASURE_WIDTH = 14;

/** As Xinjiang's tables have it. */
const USUAL: FurnitureSpec = { number: "left", unit: "编制单位", measure: "单位" };

/** What stands above a table, row by row: its number, its title, and who states it in which measure. */
export interface Furniture {
  /** Absent where the table's number is not printed. */
  readonly number?: { readonly text: string; readonly place: "left" | "right" };
  readonly title: string;
  /** 编制单位：…, absent where the set does not print it. */
  readonly unit?: string;
  /** 单位：万元; the measure is left open where no table of the source states one. */
  readonly measure: string;
}

/** What is known of the unit and the measure. */
interface Known {
  readonly unit?: string;
  readonly measure?: string;
}

/** What stands above a table: as its set has it, or as its own print does. */
export function furnitureOf(
  { template }: Disclosure,
  spec: TableSpec,
  source: DisclosureTable | undefined,
  print: TablePrint | undefined,
  { unit, measure }: Known,
): Furniture {
  const described = template.furniture ?? USUAL;
  const {
    number,
    unit: unitWords,
    measure: measureWords = described.measure,
  } = print?.above ?? modelOf(described, spec);
  const ownTitle = print && source?.title?.text.replace(/\s+/g, "");
  return {
    ...(number && { number }),
    title: ownTitle ?? titleText(spec, source),
    ...(unitWords !== undefined && { unit: `${unitWords}：${unit ?? ""}` }),
    measure: `${measureWords}：${measure ?? ""}`,
  };
}

function modelOf({ number, unit, measure }: FurnitureSpec, spec: TableSpec): PrintedFurniture {
  return {
    ...(number && !spec.beside && { number: { text: spec.number, place: number } }),
    ...(unit !== undefined && { unit }),
    measure,
  };
}

/** How many rows stand above the header. */
export function furnitureRows({ number }: Furniture): number {
  return number ? 3 : 2;
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
  furniture: Furniture,
  widths: readonly number[],
): { cells: PlannedCell[]; merges: Area[]; heights: Map<number, number> } {
  const { number, title, unit, measure } = furniture;
  const right = widths.length - 1;
  const split = measureColumn(widths);
  const [titleRow, last] = number ? [1, 2] : [0, 1];
  const cell = (row: number, column: number, text: string, style: PlannedCell["style"]): PlannedCell => {
    return { row, column, content: { kind: "text", text }, style };
  };
  const atRight = number?.place === "right";
  return {
    cells: [
      ...(number ? [cell(0, atRight ? split : 0, number.text, atRight ? STYLES.measure : STYLES.tableLabel)] : []),
      cell(titleRow, 0, title, STYLES.title),
      ...(unit === undefined ? [] : [cell(last, 0, unit, STYLES.unit)]),
      cell(last, split, measure, STYLES.measure),
    ],
    merges: [
      ...(atRight ? [{ top: 0, left: split, bottom: 0, right }] : []),
      { top: titleRow, left: 0, bottom: titleRow, right },
      ...(unit === undefined ? [] : [{ top: last, left: 0, bottom: last, right: split - 1 }]),
      { top: last, left: split, bottom: last, right },
    ].filter((area) => area.right > area.left),
    heights: new Map([...(number ? [[0, LABEL_HEIGHT] as const] : []), [titleRow, TITLE_HEIGHT]]),
  };
}

/** The first of the last columns that together are wide enough for the measure. */
function measureColumn(widths: readonly number[]): number {
  let column = widths.length;
  for (let width = 0; width < MEASURE_WIDTH && column > 1;) width += widths[--column]!;
  return column;
}
