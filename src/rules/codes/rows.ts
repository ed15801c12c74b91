import { type Disclosure, type DisclosureTable, type TableRow, type TableSpec, sectionSpec } from "../../tables";
import { type CellRef, oncePer } from "../../workbook";

/** A row that names a code, and its table. */
export interface CodedRow {
  readonly table: DisclosureTable;
  readonly row: TableRow;
  readonly code: string;
  /** The code above; undefined for a 类. */
  readonly above: string | undefined;
  /** True for the first row of its code in its table. */
  readonly isFirst: boolean;
}

/** Whether rows of the table carry classification codes. */
export function hasCodes({ sections }: TableSpec): boolean {
  return sections.some(({ rows }) => rows.by === "function" || rows.by === "economic");
}

/** Every row of a table with a code that could be understood. */
export const codedRowsOf = oncePer((table: DisclosureTable): readonly CodedRow[] => {
  const rows: CodedRow[] = [];
  const seen = new Set<string>();
  for (const row of table.rows) {
    const { code } = row;
    if (code === undefined) continue;
    rows.push({ table, row, code, above: codeAbove(code), isFirst: !seen.has(code) });
    seen.add(code);
  }
  return rows;
});

/** The first row of each code in a table: project rows repeat the code of their 项, and one finding is enough. */
export const firstRowsOf = oncePer((table: DisclosureTable): readonly CodedRow[] =>
  codedRowsOf(table).filter(({ isFirst }) => isFirst),
);

/** The first row of each code in each table. */
export function firstRowsOfCodes({ tables }: Disclosure): CodedRow[] {
  return new Array<CodedRow>().concat(...tables.map(firstRowsOf));
}

/** The cell to go to for a row's code: its deepest piece. */
export function codeCell(row: TableRow): CellRef[] {
  const cell = row.codeCells[row.codeCells.length - 1] ?? row.nameCell ?? row.projectCell;
  return cell ? [cell] : [];
}

/** How long a full code is in the row's section: 项 for functional, 款 for economic codes, 类 where a table prints no more. */
export function fullDepth(table: DisclosureTable, row: TableRow): 3 | 5 | 7 {
  const { rows } = sectionSpec(table.spec, row.section);
  return rows.by === "function" ? rows.depth : 5;
}

/** 类, 款 or 项, by the length of a code. */
export function levelName(code: string): string {
  return code.length === 3 ? "类" : code.length === 5 ? "款" : "项";
}

/** The code above: 2010301 → 20103 → 201; undefined for a 类. */
export function codeAbove(code: string): string | undefined {
  return code.length > 3 ? code.slice(0, code.length - 2) : undefined;
}

/** `2010301 行政运行` */
export function codeAndName(row: TableRow): string {
  return [row.code, row.name].filter((part) => part !== undefined && part !== "").join(" ");
}

/** False where code and name share a cell: there neither can be replaced alone. */
export function hasOwnNameCell({ nameCell, codeCells }: TableRow): boolean {
  return nameCell !== undefined && codeCells.every((cell) => cell.column !== nameCell.column);
}

/** The pieces of a code as its cells hold them, one a cell: all of it in one, or 类, 款, 项 in theirs; undefined where neither fits. */
export function codePieces(code: string, cells: number): string[] | undefined {
  if (cells === 1) return [code];
  const pieces = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].filter((piece) => piece !== "");
  return pieces.length === cells ? pieces : undefined;
}
