import { squeeze } from "../recognise/shared/squeeze";
import { type SheetSnapshot, type Snapshot, type SnapshotCell, isCellError } from "../workbook";
import { OWN_TIES_COLUMNS, OWN_TIES_SHEET } from "./words";
import type { UncheckedTie, WrittenSide, WrittenTie } from "./written-tie";

/** The ties of the sheet 自定义勾稽, and the rows that are none. */
export interface TiesOfSheet {
  readonly ties: readonly WrittenTie[];
  readonly unchecked: readonly UncheckedTie[];
}

const HEADER_ROWS = 20;
/** More than anyone writes; a file may hold anything. */
const MOST_TIES = 1_000;
/** Rows whose name begins so are examples. */
const EXAMPLE = /^(?:示例|例)[：:]/;

/** Whether a sheet is that of the user's own ties. */
export function isOwnTiesSheet({ name }: Pick<SheetSnapshot, "name">): boolean {
  return squeeze(name) === OWN_TIES_SHEET;
}

/** Reads the sheet 自定义勾稽, where the workbook has one: its columns are told by their headings 名称, 左边 and 右边. */
export function tiesOfSheet({ sheets }: Snapshot): TiesOfSheet {
  const sheet = sheets.find(isOwnTiesSheet);
  if (!sheet || sheet.cells.length === 0) return { ties: [], unchecked: [] };
  const rows = rowsOf(sheet);
  const header = [...rows].find(([row, cells]) => row < HEADER_ROWS && columnsOf(cells));
  const cell = { sheet: sheet.name, row: 0, column: 0 };
  const lost = (reason: string): TiesOfSheet => ({
    ties: [],
    unchecked: [{ name: OWN_TIES_SHEET, reason, cells: [cell] }],
  });
  if (!header) return lost(`没有找到表头：应有“${OWN_TIES_COLUMNS.join("”“")}”三列`);
  const columns = columnsOf(header[1])!;
  const written = [...rows]
    .filter(([row]) => row > header[0])
    .flatMap(([row, cells]) => tieOf(sheet.name, row, cells, columns) ?? []);
  if (written.length > MOST_TIES) return lost(`超过 ${MOST_TIES} 条`);
  return { ties: withOwnNames(written), unchecked: [] };
}

type Columns = readonly [name: number, left: number, right: number];

function rowsOf({ cells }: SheetSnapshot): ReadonlyMap<number, readonly SnapshotCell[]> {
  const rows = new Map<number, SnapshotCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return rows;
}

function columnsOf(cells: readonly SnapshotCell[]): Columns | undefined {
  const found = OWN_TIES_COLUMNS.map(
    (heading) => cells.find(({ value }) => typeof value === "string" && squeeze(value) === heading)?.column,
  );
  return found.every((column) => column !== undefined) ? (found as unknown as Columns) : undefined;
}

/** The tie of a row; undefined for one without both sides, and for an example. */
function tieOf(
  sheet: string,
  row: number,
  cells: readonly SnapshotCell[],
  [nameAt, leftAt, rightAt]: Columns,
): WrittenTie | undefined {
  const side = (column: number): WrittenSide => ({
    text: textOf(cells.find((cell) => cell.column === column)),
    cell: { sheet, row, column },
  });
  const [name, left, right] = [side(nameAt).text.trim(), side(leftAt), side(rightAt)];
  if ((left.text.trim() === "" && right.text.trim() === "") || EXAMPLE.test(name)) return undefined;
  return { name: name === "" ? `第 ${row + 1} 行` : name, left, right };
}

/** What a side says: a cell that begins with = says its formula, whatever it gives. */
function textOf(cell: SnapshotCell | undefined): string {
  if (!cell) return "";
  return cell.formula ?? (isCellError(cell.value) ? cell.value.error : String(cell.value));
}

/** Two ties by one name are told apart by their number: 机关运行经费（2）. */
function withOwnNames(ties: readonly WrittenTie[]): WrittenTie[] {
  const times = new Map<string, number>();
  return ties.map((tie) => {
    const time = (times.get(tie.name) ?? 0) + 1;
    times.set(tie.name, time);
    return time === 1 ? tie : { ...tie, name: `${tie.name}（${time}）` };
  });
}
