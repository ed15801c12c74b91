import type { Steps } from "../../slices";
import type { CellValue, SnapshotCell } from "../../workbook";

/** A block of a sheet as it was loaded: three matrices of the same size. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
}

/**
 * `Range.values` answers an error as its text. A text that says the same can hardly be typed in (Excel makes an error of it), so
 * these names are taken for errors without loading the types of all cells, which would cost a quarter more bytes.
 */
const ERROR =
  /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/** Cells that are looked at before the work can be put aside. */
const CELLS_A_STEP = 1_000;

/** The filled cells of a block, row by row. */
export function* cellsOf(block: Block): Steps<SnapshotCell[]> {
  const cells: SnapshotCell[] = [];
  let seen = 0;
  for (const [down, row] of block.values.entries()) {
    seen += row.length;
    if (seen > CELLS_A_STEP) {
      seen = 0;
      yield;
    }
    for (const [across, raw] of row.entries()) {
      const cell = cellOf(raw, block.formulas[down]?.[across], block.text[down]?.[across] ?? "");
      if (cell) cells.push({ row: block.top + down, column: block.left + across, ...cell });
    }
  }
  return cells;
}

function cellOf(raw: unknown, written: unknown, text: string): Omit<SnapshotCell, "row" | "column"> | undefined {
  // A text that begins with = has itself as its formula; a formula never has itself as its value.
  const formula = typeof written === "string" && written.startsWith("=") && written !== raw ? written : undefined;
  if ((raw === "" || raw === null) && formula === undefined) return undefined;
  const value = valueOf(raw);
  // A column too narrow for its number shows ####, which says nothing of the number.
  const shown =
    text === "" || /^#+$/.test(text) || text === String(raw) || typeof value !== "number" ? undefined : text;
  return { value, ...(formula !== undefined && { formula }), ...(shown !== undefined && { text: shown }) };
}

function valueOf(raw: unknown): CellValue {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  const text = String(raw ?? "");
  return ERROR.test(text) ? { error: text } : text;
}
