import type { CellValue, SheetSnapshot, Snapshot } from "../workbook";
import { isCellError } from "../workbook";
import { classificationOf, levelOf, plainCode } from "./codes";
import { initialsOf } from "./entries";
import { findColumns, type CodeColumns } from "./own-list-columns";
import type { CatalogueEntry } from "./types";

/** A row of the user's list that could not be used; the row number counts from 1, as a person counts. */
export interface OwnListProblem {
  readonly row: number;
  readonly text: string;
  readonly reason: "no-name" | "bad-code" | "two-names";
}

/** The user's own list of codes, as it was read. */
export interface OwnList {
  readonly entries: readonly CatalogueEntry[];
  readonly problems: readonly OwnListProblem[];
}

interface ReadCode {
  readonly code: string;
  readonly name: string;
}

/**
 * Reads a list of codes from the rows of a sheet, its columns recognised by their headers: 编码 and 名称, or 类, 款, 项 and
 * 名称, or both in one cell. Income codes and rows without a code are passed over; undefined where no header is found.
 */
export function ownListFromRows(rows: readonly (readonly CellValue[])[]): OwnList | undefined {
  const texts = rows.map((row) => row.map(textOf));
  const header = findColumns(texts);
  if (!header) return undefined;
  const byCode = new Map<string, CatalogueEntry>();
  const problems: OwnListProblem[] = [];
  for (const columns of header.columns) {
    const carried = ["", ""];
    texts.slice(header.firstRow).forEach((row, index) => {
      const read = readRow(row, columns, carried);
      if (!read || !/^[235]/.test(read.code)) return;
      const problem = problemOf(read, byCode);
      const text = `${read.code} ${read.name}`.trim();
      if (problem) problems.push({ row: header.firstRow + index + 1, text, reason: problem });
      else byCode.set(read.code, { ...read, source: "own", initials: initialsOf(read.name), ...years(row, columns) });
    });
  }
  return { entries: [...byCode.values()], problems };
}

/** Reads a list of codes from whatever sheets of a workbook hold one; undefined where none does. */
export function ownListFromSnapshot(snapshot: Snapshot): OwnList | undefined {
  const lists = snapshot.sheets
    .map((sheet) => ownListFromRows(sheetRows(sheet)))
    .filter((list): list is OwnList => list !== undefined);
  if (lists.length === 0) return undefined;
  const byCode = new Map(lists.flatMap((list) => list.entries).map((entry) => [entry.code, entry]));
  return { entries: [...byCode.values()], problems: lists.flatMap((list) => list.problems) };
}

function textOf(value: CellValue): string {
  return isCellError(value) ? "" : String(value).trim();
}

/** No list of codes is longer or wider; what lies beyond is not read, whatever the file says. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 64;

function sheetRows(sheet: SheetSnapshot): readonly (readonly CellValue[])[] {
  const rows: CellValue[][] = [];
  for (const cell of sheet.cells) {
    if (cell.row >= MOST_ROWS || cell.column >= MOST_COLUMNS) continue;
    while (rows.length <= cell.row) rows.push([]);
    const row = rows[cell.row]!;
    while (row.length < cell.column) row.push("");
    row[cell.column] = cell.text ?? cell.value;
  }
  return rows;
}

function readRow(row: readonly string[], columns: CodeColumns, carried: string[]): ReadCode | undefined {
  const cell = (column: number | undefined): string => (column === undefined ? "" : (row[column] ?? ""));
  if (columns.kind === "parts") return readParts(columns.parts.map(cell), cell(columns.name), carried);
  if (columns.kind === "separate") {
    const code = plainCode(cell(columns.code));
    return code === undefined ? undefined : { code, name: cell(columns.name) };
  }
  const both = cell(columns.both);
  const [beginning = "", digits = ""] = /^([\d\uFF10-\uFF19]{3,})[\s\-—_:：.、]*/.exec(both) ?? [];
  const code = plainCode(digits);
  const name = both.slice(beginning.length);
  return code === undefined || name === "" ? undefined : { code, name };
}

/** A blank 类 or 款 is the one of the row above; a part that Excel took for a number has lost its leading zero. */
function readParts(parts: readonly string[], name: string, carried: string[]): ReadCode | undefined {
  const [category = "", section = "", item = ""] = parts.map((part) => plainCode(part) ?? "");
  if (category === "" && section === "" && item === "") return undefined;
  if (category !== "") [carried[0], carried[1]] = [category, ""];
  if (section !== "") carried[1] = section.padStart(2, "0");
  const below = item === "" ? "" : item.padStart(2, "0");
  return { code: carried.join("") + below, name };
}

function problemOf(read: ReadCode, known: ReadonlyMap<string, CatalogueEntry>): OwnListProblem["reason"] | undefined {
  if (!classificationOf(read.code) || !levelOf(read.code)) return "bad-code";
  if (read.name === "") return "no-name";
  const before = known.get(read.code);
  return before && before.name !== read.name ? "two-names" : undefined;
}

function years(row: readonly string[], columns: CodeColumns): { from?: number; to?: number } {
  const year = (column: number | undefined): number | undefined => {
    const [found] = /(?:19|20)\d\d/.exec(column === undefined ? "" : (row[column] ?? "")) ?? [];
    return found === undefined ? undefined : Number(found);
  };
  const [from, to] = [year(columns.from), year(columns.to)];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
