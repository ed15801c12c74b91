import {
  BooleanNumber,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/presets";
import {
  type CellStyle,
  FONTS,
  type FontRole,
  type PlannedCell,
  type PlannedContent,
  type SheetPlan,
  areaA1,
} from "../../src/workbook";

const BODY_SIZE = 11;
const CHARACTER_PX = 7;
const POINTS_PER_PX = 0.75;
const DEFAULT_WIDTH = 8.43;
const ROLES = Object.keys(FONTS) as FontRole[];
const HORIZONTAL: ReadonlyMap<number, CellStyle["horizontal"]> = new Map([
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.RIGHT, "right"],
]);

/**
 * A workbook of Univer as plans, which the project's own writer makes into a file: values, formulas, merges, sizes and the
 * styles that a plan knows. Marks and print settings are Excel's, and stay behind.
 */
export function plansOfWorkbook(data: IWorkbookData): SheetPlan[] {
  return data.sheetOrder.flatMap((id) => {
    const sheet = data.sheets[id];
    return sheet ? [planOf(sheet, data.styles as Record<string, IStyleData | undefined>)] : [];
  });
}

function planOf(sheet: Partial<IWorksheetData>, styles: Readonly<Record<string, IStyleData | undefined>>): SheetPlan {
  const cells = cellsOf(sheet, styles);
  const bottom = Math.max(0, ...cells.map((cell) => cell.row));
  const right = Math.max(0, ...cells.map((cell) => cell.column));
  const widths = Array.from({ length: right + 1 }, (_, column) => {
    const width = sheet.columnData?.[column]?.w;
    return width === undefined ? DEFAULT_WIDTH : width / CHARACTER_PX;
  });
  const merges = (sheet.mergeData ?? []).map((range) => ({
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  }));
  return {
    name: sheet.name ?? "",
    columnWidths: widths,
    rowHeights: heightsOf(sheet),
    cells,
    merges: [...new Map(merges.map((area) => [areaA1(area), area])).values()],
    page: {
      orientation: "portrait",
      printArea: { top: 0, left: 0, bottom, right },
      margins: { top: 1.9, bottom: 1.9, left: 1.8, right: 1.8 },
      footer: "",
    },
    frozenRows: Math.max(0, sheet.freeze?.ySplit ?? 0),
    links: [],
  };
}

function heightsOf(sheet: Partial<IWorksheetData>): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [row, data] of Object.entries(sheet.rowData ?? {})) {
    if (data?.h !== undefined) heights.set(Number(row), data.h * POINTS_PER_PX);
  }
  return heights;
}

function cellsOf(
  sheet: Partial<IWorksheetData>,
  styles: Readonly<Record<string, IStyleData | undefined>>,
): PlannedCell[] {
  const cells: PlannedCell[] = [];
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries((line ?? {}) as Readonly<Record<string, ICellData>>)) {
      const style = typeof cell.s === "string" ? styles[cell.s] : cell.s;
      cells.push({
        row: Number(row),
        column: Number(column),
        content: contentOf(cell),
        style: styleOf(style ?? {}, typeof cell.v === "number"),
      });
    }
  }
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}

function contentOf(cell: ICellData): PlannedContent {
  const value = cell.v;
  const said = typeof value === "number" ? { decimal: plainDecimal(value) } : { text: String(value ?? "") };
  if (cell.f) return { kind: "formula", formula: cell.f, cached: said };
  if (value === undefined || value === null || value === "") return { kind: "blank" };
  return typeof value === "number"
    ? { kind: "number", decimal: plainDecimal(value) }
    : { kind: "text", text: String(value) };
}

/** A number as Excel keeps it: fifteen significant digits. */
function plainDecimal(value: number): string {
  return String(Number(value.toPrecision(15)));
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
    border: Boolean(style.bd?.t ?? style.bd?.b),
    ...(style.n?.pattern ? { format: style.n.pattern } : {}),
  };
}

/** Univer also keeps colours as `rgb(…)`, which a plan does not know. */
function colorOf(key: "color" | "fill", color: Nullable<string>): Partial<CellStyle> {
  return color && /^#[0-9a-f]{6}$/i.test(color) ? { [key]: color } : {};
}
