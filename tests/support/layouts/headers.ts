import type { SheetSnapshot, Snapshot } from "../../../src/workbook";
import { sampleSnapshot } from "../sample";
import { type Line, type PlainCell, type PlainTable, mapTexts, sampleTables } from "./plain-table";

function broken(by: string) {
  return (table: PlainTable): PlainTable =>
    mapTexts(table, ["header", "total"], (text) => (text.length > 1 ? [...text].join(by) : text));
}

/** Words broken over two cells, one below the other: the second half stands in the next line of the header. */
function overTwoRows(table: PlainTable): PlainTable {
  const header = table.lines.filter((line) => line.role === "header");
  const grid: (PlainCell | undefined)[][] = [...header, { cells: header[0]!.cells.map(() => undefined) }].map(
    (line) => [...line.cells],
  );
  table.columns.forEach((role, column) => {
    const lowest = grid.reduce((last, cells, index) => (cells[column] ? index : last), -1);
    const text = String(grid[lowest]?.[column]?.value ?? "");
    if (role !== "amount" || text.length < 2) return;
    grid[lowest]![column] = { value: text.slice(0, Math.ceil(text.length / 2)) };
    grid[lowest + 1]![column] = { value: text.slice(Math.ceil(text.length / 2)) };
  });
  return withHeader(table, grid);
}

function withHeader(table: PlainTable, header: readonly (readonly (PlainCell | undefined)[])[]): PlainTable {
  const first = table.lines.findIndex((line) => line.role === "header");
  const others = table.lines.filter((line) => line.role !== "header");
  const lines = header.map((cells): Line => ({ role: "header", cells }));
  return { ...table, lines: [...others.slice(0, first), ...lines, ...others.slice(first)] };
}

const GROUPS: Readonly<Record<string, string>> = {
  T3: "支出预算",
  T5: "一般公共预算支出",
  T6: "一般公共预算基本支出",
  T8: "政府性基金预算支出",
  T9: "国有资本经营预算支出",
};

/** The line 科目 | 支出预算 that the published document has above some headers. */
function asPublished(table: PlainTable): PlainTable {
  const group = GROUPS[table.id];
  if (!group) return table;
  const header = table.lines.filter((line) => line.role === "header").map((line) => line.cells);
  const firstAmount = table.columns.indexOf("amount");
  const top = table.columns.map((_, column) =>
    column === 0 ? { value: "科目" } : column === firstAmount ? { value: group } : undefined,
  );
  return withHeader(table, [top, ...header]);
}

/** Tables 1 and 4 without the line 收入 | 支出. */
function withoutGroups(table: PlainTable): PlainTable {
  if (table.id !== "T1" && table.id !== "T4") return table;
  const header = table.lines.filter((line) => line.role === "header").map((line) => line.cells);
  return withHeader(table, header.slice(1));
}

/** 栏次 1 2 3 … below the header. */
function columnNumbers(table: PlainTable): PlainTable {
  let number = 0;
  const header = table.lines.filter((line) => line.role === "header").map((line) => line.cells);
  const numbers = table.columns.map((role, column) =>
    role === "amount" ? { value: ++number } : column === 0 ? { value: "栏次" } : undefined,
  );
  return withHeader(table, [...header, numbers]);
}

/** The same, in the form of budgets: ** above the keys, numbers as text. */
function starredNumbers(table: PlainTable): PlainTable {
  let number = 0;
  const header = table.lines.filter((line) => line.role === "header").map((line) => line.cells);
  const numbers = table.columns.map((role) => ({ value: role === "amount" ? String(++number) : "**" }));
  return withHeader(table, [...header, numbers]);
}

/** The ways in which headers are written. */
export const HEADERS = {
  "headers as they are": (table: PlainTable) => table,
  "header words broken by spaces": broken(" "),
  "header words broken by line breaks": broken("\n"),
  "header words broken by full-width spaces": broken("\u3000"),
  "header words broken over two rows": overTwoRows,
  "headers with the published groups": asPublished,
  "headers without 收入 and 支出 above": withoutGroups,
  "column numbers below the header": columnNumbers,
  "column numbers with stars": starredNumbers,
} as const;

/** The sample with every merged cell unmerged and filled, as a converter leaves it. */
export function unmergedAndFilled(): PlainTable[] {
  return sampleTables(filled(sampleSnapshot()));
}

function filled(snapshot: Snapshot): Snapshot {
  return { sheets: snapshot.sheets.map(fillSheet) };
}

function fillSheet(sheet: SheetSnapshot): SheetSnapshot {
  const copies = sheet.merges.flatMap(({ top, left, bottom, right }) => {
    const source = sheet.cells.find((cell) => cell.row === top && cell.column === left);
    if (!source) return [];
    return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => ({
      ...source,
      row: top + Math.floor(index / (right - left + 1)),
      column: left + (index % (right - left + 1)),
    }));
  });
  const all = new Map([...sheet.cells, ...copies].map((cell) => [`${cell.row},${cell.column}`, cell]));
  const cells = [...all.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells, merges: [] };
}
