import {
  BooleanNumber,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/presets";
import {
  type Area,
  type CellStyle,
  FONTS,
  type FontRole,
  type PlannedBars,
  type PlannedCell,
  type PlannedContent,
  type PlannedHighlight,
  type PlannedList,
  type SheetPlan,
  areaA1,
  parseArea,
} from "../../src/workbook";
import { INDENT_PIXELS } from "../host/file/style-of-look";
import { hexColor } from "../host/model/color";
import type { PageExtras, SheetExtras } from "../host/univer/extras";
import type { Rule } from "../host/univer/rules";
import { contentOf, plainDecimal } from "./cell-contents";

const BODY_SIZE = 11;
const POINTS_PER_PX = 0.75;
/** A digit of 宋体 in 11 points is 8 pixels wide, and a cell has 5 pixels of padding: so plans count widths. */
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;
const POINTS_PER_CENTIMETRE = 72 / 2.54;
const DEFAULT_WIDTH = 8.43;
const ROLES = Object.keys(FONTS) as FontRole[];
const HORIZONTAL: ReadonlyMap<number, CellStyle["horizontal"]> = new Map([
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.RIGHT, "right"],
]);

/** A sheet of Univer's with what lies over it and beside it. */
export interface GridSheet {
  readonly sheet: Partial<IWorksheetData>;
  readonly styles: Readonly<Record<string, Nullable<IStyleData>>>;
  /** Its conditional formats. */
  readonly rules: readonly Rule[];
  readonly extras: SheetExtras;
  /** The name of a sheet by its id, for lists that stand on one. */
  readonly nameOf: (sheetId: string) => string | undefined;
}

/**
 * A sheet that came in the workbench as a plan, which the project's own writer puts into a file: values, formulas, merges, sizes, the styles
 * that a plan knows, and what the add-in sets of page, lists, links and highlights.
 */
export function planOfSheet(grid: GridSheet): SheetPlan {
  const { sheet, styles, extras } = grid;
  const cells = cellsOf(sheet, styles);
  const bottom = cells.reduce((most, cell) => Math.max(most, cell.row), 0);
  const right = cells.reduce((most, cell) => Math.max(most, cell.column), 0);
  const widths = Array.from({ length: right + 1 }, (_, column) => {
    const width = sheet.columnData?.[column]?.w;
    return width === undefined ? DEFAULT_WIDTH : Math.max(0, width - PADDING_PIXELS) / DIGIT_PIXELS;
  });
  const merges = (sheet.mergeData ?? []).map((range) => ({
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  }));
  return {
    name: sheet.name ?? "",
    ...colorOf("tabColor", sheet.tabColor),
    columnWidths: widths,
    rowHeights: heightsOf(sheet),
    cells,
    merges: [...new Map(merges.map((area) => [areaA1(area), area])).values()],
    page: pageOf(extras.page ?? {}, { top: 0, left: 0, bottom, right }),
    frozenRows: Math.max(0, sheet.freeze?.ySplit ?? 0),
    links: linksOf(extras),
    lists: listsOf(grid),
    ...lyingOver(grid.rules),
  };
}

function pageOf(page: PageExtras, used: Area): SheetPlan["page"] {
  const margin = (points: number | undefined, usual: number) =>
    points === undefined ? usual : points / POINTS_PER_CENTIMETRE;
  const [, first, last] = /^\$(\d+):\$(\d+)$/.exec(page.titleRows ?? "") ?? [];
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    printArea: parseArea(page.printArea ?? "") ?? used,
    ...(first !== undefined && { titleRows: { first: Number(first) - 1, last: Number(last) - 1 } }),
    margins: {
      top: margin(page.topMargin, 1.9),
      bottom: margin(page.bottomMargin, 1.9),
      left: margin(page.leftMargin, 1.8),
      right: margin(page.rightMargin, 1.8),
    },
    footer: page.centerFooter ?? "",
  };
}

function linksOf({ links = {} }: SheetExtras): SheetPlan["links"] {
  return Object.entries(links).flatMap(([address, { documentReference, screenTip }]) => {
    const at = parseArea(address);
    if (!at || documentReference === undefined) return [];
    return [
      { row: at.top, column: at.left, target: documentReference, ...(screenTip !== undefined && { tip: screenTip }) },
    ];
  });
}

function listsOf({ extras, nameOf }: GridSheet): readonly PlannedList[] {
  return Object.entries(extras.lists ?? {}).flatMap(([address, { source, prompt, errorAlert }]) => {
    const area = parseArea(address);
    const sheet = typeof source === "object" ? nameOf(source.sheetId) : undefined;
    if (!area || source === undefined || (typeof source === "object" && sheet === undefined)) return [];
    return [
      {
        area,
        source: typeof source === "string" ? { values: source.split(",") } : { sheet: sheet ?? "", area: source.area },
        ...(prompt?.showPrompt && { prompt: { title: prompt.title, text: prompt.message } }),
        ...(errorAlert?.showAlert && { warning: { title: errorAlert.title, text: errorAlert.message } }),
      },
    ];
  });
}

/** Highlights and bars as the add-in sets them; marks are laid over the whole workbook once. */
function lyingOver(rules: readonly Rule[]): Pick<SheetPlan, "marks" | "bars"> {
  const marks = rules.flatMap(({ type, condition, fill, areas }): PlannedHighlight[] => {
    const [, text] = /^="((?:[^"]|"")*)"$/.exec(condition) ?? [];
    const color = hexColor(fill);
    if (type !== "CellValue" || text === undefined || color === undefined) return [];
    return areas.map((area) => ({ area, text: text.replaceAll('""', '"'), color }));
  });
  const bars = rules.flatMap(({ bars: own, areas }): PlannedBars[] => {
    const [color, negativeColor] = [hexColor(own?.positive), hexColor(own?.negative)];
    if (!own || color === undefined || negativeColor === undefined) return [];
    const { least, most } = own;
    const scale = least === undefined || most === undefined ? {} : { scale: { least, most } };
    return areas.map((area) => ({ area, color, negativeColor, ...scale }));
  });
  return { marks, bars };
}

function heightsOf(sheet: Partial<IWorksheetData>): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [row, data] of Object.entries(sheet.rowData ?? {})) {
    if (data?.h !== undefined) heights.set(Number(row), data.h * POINTS_PER_PX);
  }
  return heights;
}

function cellsOf(sheet: Partial<IWorksheetData>, styles: GridSheet["styles"]): PlannedCell[] {
  const cells: PlannedCell[] = [];
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries((line ?? {}) as Readonly<Record<string, ICellData>>)) {
      const style = typeof cell.s === "string" ? styles[cell.s] : cell.s;
      cells.push({
        row: Number(row),
        column: Number(column),
        content: plannedContent(cell),
        style: styleOf(style ?? {}, typeof cell.v === "number"),
      });
    }
  }
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}

function plannedContent(cell: ICellData): PlannedContent {
  const { formula, value } = contentOf(cell);
  const said = typeof value === "number" ? { decimal: plainDecimal(value) } : { text: String(value) };
  if (formula !== undefined) return { kind: "formula", formula, cached: said };
  if (value === "") return { kind: "blank" };
  if (said.decimal !== undefined) return { kind: "number", decimal: said.decimal };
  return { kind: "text", text: said.text };
}

function styleOf(style: IStyleData, isNumber: boolean): CellStyle {
  return {
    font: ROLES.find((role) => style.ff !== undefined && style.ff !== null && FONTS[role].includes(style.ff)) ?? "body",
    size: style.fs ?? BODY_SIZE,
    bold: style.bl === BooleanNumber.TRUE,
    ...colorOf("color", style.cl?.rgb),
    ...colorOf("fill", style.bg?.rgb),
    horizontal: HORIZONTAL.get(style.ht ?? 0) ?? (isNumber && !style.ht ? "right" : "left"),
    vertical: style.vt === VerticalAlign.TOP ? "top" : "center",
    wrap: style.tb === WrapStrategy.WRAP,
    underline: style.ul?.s === BooleanNumber.TRUE,
    indent: Math.round((style.pd?.l ?? 0) / INDENT_PIXELS),
    border: Boolean(style.bd?.t ?? style.bd?.b),
    ...(style.n?.pattern ? { format: style.n.pattern } : {}),
  };
}

function colorOf<Key extends string>(key: Key, color: Nullable<string>): { readonly [K in Key]?: string } {
  const said = hexColor(color);
  return said !== undefined && /^#[0-9A-F]{6}$/.test(said) ? ({ [key]: said } as { readonly [K in Key]?: string }) : {};
}
