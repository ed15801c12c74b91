/** Cell positions are zero-based everywhere in the code; only what a person or Excel reads is in A1 form. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Where a cell stands in a workbook. */
export interface CellRef extends Position {
  readonly sheet: string;
}

/** A rectangle of cells, both corners included, zero-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's last row and column (1,048,576 × 16,384), zero-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The names of the first columns, which are asked for again and again. */
const FIRST_NAMES: readonly string[] = Array.from({ length: 26 }, (_, column) => spelled(column));

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  return FIRST_NAMES[column] ?? spelled(column);
}

function spelled(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 0, AA → 26; letters only, either case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** The A1 form of a cell: `{ row: 8, column: 4 }` → `E9`. */
export function a1(position: Position): string {
  return columnName(position.column) + (position.row + 1);
}

/** The A1 form of an area: `A1:E36`, or a single cell. */
export function areaA1(area: Area): string {
  const first = a1({ row: area.top, column: area.left });
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${a1({ row: area.bottom, column: area.right })}`;
}

/** Reads `E9`, `$E$9`; undefined where the text is no cell address of Excel's grid. */
export function parseA1(text: string): Position | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return undefined;
  const column = columnIndex(match[1]!);
  const row = Number(match[2]) - 1;
  return column <= LAST_COLUMN && row <= LAST_ROW ? { row, column } : undefined;
}

/** Reads `A1:E36` or `A1`; undefined where it is neither. */
export function parseArea(text: string): Area | undefined {
  const [first, last = first, ...rest] = text.split(":");
  if (rest.length > 0) return undefined;
  const from = parseA1(first ?? "");
  const to = parseA1(last ?? "");
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** `E7:E12`, and whole rows and columns as `2:2` and `B:D`; undefined for anything else. */
export function parseAreaOrLines(text: string): Area | undefined {
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) return parseArea(`A${rows[1]}:${columnName(LAST_COLUMN)}${rows[2]}`);
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  return parseArea(columns ? `${columns[1]}1:${columns[2]}${LAST_ROW + 1}` : text);
}

/** Sheets' names as formulas write them: a report names the same few sheets thousands of times. */
const inFormulas = new Map<string, string>();
const REMEMBERED_NAMES = 1_000;

/**
 * A sheet's name as it stands in a formula: quoted unless it is made of word characters only and cannot be read as a cell address or number.
 * Chinese names need no quotes in Excel; names that begin with a digit do.
 */
export function sheetInFormula(sheet: string): string {
  const known = inFormulas.get(sheet);
  if (known !== undefined) return known;
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !parseA1(sheet) && !/^[Rr]\d*(?:[Cc]\d*)?$/.test(sheet);
  const written = plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  if (inFormulas.size >= REMEMBERED_NAMES) inFormulas.clear();
  inFormulas.set(sheet, written);
  return written;
}

/** The full address of a cell as a formula names it: `表3!E9`. */
export function cellInFormula(cell: CellRef): string {
  return `${sheetInFormula(cell.sheet)}!${a1(cell)}`;
}
