import type { TableId } from "../../../src/tables";
import type { CellValue, SheetSnapshot, Snapshot } from "../../../src/workbook";
import { sampleSnapshot } from "../sample";

/** A cell of a table, wherever the table will stand. */
export interface PlainCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly text?: string;
}

export type LineRole = "label" | "title" | "furniture" | "header" | "body" | "total" | "note";
export type ColumnRole = "code" | "name" | "project" | "label" | "amount" | "other";

/** A line of a table: its cells by column, `undefined` where there is none. */
export interface Line {
  readonly role: LineRole;
  readonly cells: readonly (PlainCell | undefined)[];
  readonly hidden?: boolean;
}

/** One of the sample's tables, taken off its sheet, so that it can be laid out in the other ways that people have. */
export interface PlainTable {
  readonly id: TableId;
  readonly columns: readonly ColumnRole[];
  readonly lines: readonly Line[];
}

const CODED: readonly ColumnRole[] = ["code", "code", "code", "name"];

function amounts(count: number): ColumnRole[] {
  return Array.from({ length: count }, () => "amount" as const);
}

const COLUMNS: Readonly<Record<string, readonly ColumnRole[]>> = {
  T1: ["label", "amount", "code", "name", "amount"],
  T2: [...CODED, ...amounts(12)],
  T3: [...CODED, ...amounts(3)],
  T4: ["label", "amount", "code", "name", ...amounts(4)],
  T5: [...CODED, ...amounts(3)],
  T6: ["code", "code", "name", ...amounts(3)],
  T7: [...CODED, "project", ...amounts(11)],
  T8: [...CODED, ...amounts(4)],
  T9: [...CODED, ...amounts(4)],
  T10: ["label", ...amounts(4)],
  T11: ["project", ...amounts(9)],
};

const HEADER_LINES: Readonly<Partial<Record<TableId, number>>> = { T2: 3, T8: 3, T9: 3, T11: 3 };

/** The eleven tables of the sample, line by line. */
export function sampleTables(snapshot: Snapshot = sampleSnapshot()): PlainTable[] {
  return snapshot.sheets.map(plainTable);
}

function plainTable(sheet: SheetSnapshot): PlainTable {
  const id = `T${sheet.name.replace("表", "")}`;
  const columns = COLUMNS[id]!;
  const headerEnd = 3 + (HEADER_LINES[id] ?? 2);
  const byRow = new Map<number, (PlainCell | undefined)[]>();
  for (const { row, column, ...cell } of sheet.cells) {
    let line = byRow.get(row);
    if (!line) byRow.set(row, (line = columns.map(() => undefined)));
    line[column] = cell;
  }
  const lines = [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ role: roleOf(row, headerEnd, cells), cells }));
  return { id, columns, lines };
}

function roleOf(row: number, headerEnd: number, cells: readonly (PlainCell | undefined)[]): LineRole {
  if (row < 3) return (["label", "title", "furniture"] as const)[row]!;
  if (row < headerEnd) return "header";
  const texts = cells.map((cell) => String(cell?.value ?? ""));
  if (texts.some((text) => text.startsWith("备注"))) return "note";
  return texts.some((text) => /^(?:合计|收入总计)$/.test(text)) ? "total" : "body";
}

/** Changes the cells of lines of some roles. */
export function mapCells(
  table: PlainTable,
  roles: readonly LineRole[],
  change: (cell: PlainCell | undefined, column: number, line: Line) => PlainCell | undefined,
): PlainTable {
  const lines = table.lines.map((line) =>
    roles.includes(line.role) ? { ...line, cells: line.cells.map((cell, column) => change(cell, column, line)) } : line,
  );
  return { ...table, lines };
}

/** Changes the amount cells of body and total, filled or not. */
export function mapAmounts(
  table: PlainTable,
  change: (cell: PlainCell | undefined, line: Line) => PlainCell | undefined,
): PlainTable {
  return mapCells(table, ["body", "total"], (cell, column, line) =>
    table.columns[column] === "amount" ? change(cell, line) : cell,
  );
}

/** Changes the texts of lines of some roles. */
export function mapTexts(table: PlainTable, roles: readonly LineRole[], change: (text: string) => string): PlainTable {
  return mapCells(table, roles, (cell) =>
    cell && typeof cell.value === "string" ? { ...cell, value: change(cell.value) } : cell,
  );
}

/** Puts a column before column `at`, with a heading in the first line of every header. */
export function insertColumn(
  table: PlainTable,
  at: number,
  heading: string,
  fill: (line: Line, index: number) => PlainCell | undefined,
): PlainTable {
  const lines = table.lines.map((line, index) => {
    const beginsHeader = line.role === "header" && table.lines[index - 1]?.role !== "header";
    const isData = line.role === "body" || line.role === "total";
    const cell = beginsHeader ? { value: heading } : isData ? fill(line, index) : undefined;
    // what stands above and below the table stays at its left edge
    const place = line.role === "header" || isData ? at : Math.max(at, 1);
    return { ...line, cells: [...line.cells.slice(0, place), cell, ...line.cells.slice(place)] };
  });
  const columns: ColumnRole[] = [...table.columns.slice(0, at), "other", ...table.columns.slice(at)];
  return { ...table, columns, lines };
}
