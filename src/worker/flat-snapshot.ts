import type { SaidWorkbook } from "../app/sheet-tables/said-workbook";
import { type Steps, atOnce } from "../slices";
import type { Area, CellValue, SheetSnapshot, SnapshotCell } from "../workbook";
import { type FlatTexts, TextReader, TextWriter } from "./flat-texts";

/**
 * A snapshot as typed arrays, which are handed to a worker without copying: a structured clone of a million cells as
 * objects blocks the pane for over a second. Texts stand one behind the other as UTF-16 units.
 */
export interface FlatSnapshot {
  readonly sheets: readonly FlatSheet[];
  /** Which tables its user said that its sheets are. */
  readonly sheetTables?: SaidWorkbook["sheetTables"];
}

/** One sheet of it. Of every cell the texts that are there stand in the order: value, formula, text. */
export interface FlatSheet extends FlatTexts {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  /** Two a cell: row, column. */
  readonly positions: Uint32Array;
  /** One a cell: what its value is, and which of its texts are there. */
  readonly kinds: Uint8Array;
  /** One a cell: its number; 1 or 0 for a truth value. */
  readonly numbers: Float64Array;
}

const NUMBER = 0;
const TEXT = 1;
const TRUTH = 2;
const ERROR = 3;
const VALUE_MASK = 3;
const HAS_FORMULA = 4;
const HAS_TEXT = 8;

/** Cells that are made flat, or made of a flat sheet, before the work can be put aside. */
const CELLS_A_STEP = 1_000;

/** Makes a snapshot flat. */
export function flatten(snapshot: SaidWorkbook): FlatSnapshot {
  return atOnce(flattenInSteps(snapshot));
}

/** The same in steps, for a thread that must answer meanwhile. */
export function* flattenInSteps({ sheets, sheetTables }: SaidWorkbook): Steps<FlatSnapshot> {
  const flat: FlatSheet[] = [];
  for (const sheet of sheets) flat.push(yield* flattenSheetInSteps(sheet));
  return { sheets: flat, ...(sheetTables && { sheetTables }) };
}

/** The arrays to transfer with a flat snapshot. */
export function transferables({ sheets }: FlatSnapshot): ArrayBufferLike[] {
  return sheets.flatMap((sheet) =>
    [sheet.positions, sheet.kinds, sheet.numbers, sheet.lengths, sheet.characters].map((array) => array.buffer),
  );
}

/** The snapshot that was made flat. */
export function unflatten(flat: FlatSnapshot): SaidWorkbook {
  return atOnce(unflattenInSteps(flat));
}

/** The same in steps. */
export function* unflattenInSteps(flat: FlatSnapshot): Steps<SaidWorkbook> {
  const sheets: SheetSnapshot[] = [];
  for (const sheet of flat.sheets) sheets.push(yield* unflattenSheetInSteps(sheet));
  const { sheetTables } = flat;
  return { sheets, ...(sheetTables && { sheetTables }) };
}

/** Makes one sheet flat. */
export function flattenSheet(sheet: SheetSnapshot): FlatSheet {
  return atOnce(flattenSheetInSteps(sheet));
}

/** The same in steps. */
export function* flattenSheetInSteps(sheet: SheetSnapshot): Steps<FlatSheet> {
  const count = sheet.cells.length;
  const positions = new Uint32Array(count * 2);
  const kinds = new Uint8Array(count);
  const numbers = new Float64Array(count);
  const texts = new TextWriter(count * 3);
  for (const [index, cell] of sheet.cells.entries()) {
    if (index % CELLS_A_STEP === 0) yield;
    positions[index * 2] = cell.row;
    positions[index * 2 + 1] = cell.column;
    numbers[index] = numberOf(cell.value);
    kinds[index] =
      kindOf(cell.value) | (cell.formula === undefined ? 0 : HAS_FORMULA) | (cell.text === undefined ? 0 : HAS_TEXT);
    texts.add(textOf(cell.value));
    texts.add(cell.formula);
    texts.add(cell.text);
  }
  return {
    name: sheet.name,
    visible: sheet.visible,
    protected: sheet.protected,
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    merges: sheet.merges,
    positions,
    kinds,
    numbers,
    ...texts.texts,
  };
}

function kindOf(value: CellValue): number {
  if (typeof value === "number") return NUMBER;
  if (typeof value === "string") return TEXT;
  return typeof value === "boolean" ? TRUTH : ERROR;
}

function numberOf(value: CellValue): number {
  if (typeof value === "number") return value;
  return value === true ? 1 : 0;
}

function textOf(value: CellValue): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "object" ? value.error : undefined;
}

/** The sheet that was made flat. */
export function unflattenSheet(flat: FlatSheet): SheetSnapshot {
  return atOnce(unflattenSheetInSteps(flat));
}

function* unflattenSheetInSteps(flat: FlatSheet): Steps<SheetSnapshot> {
  const texts = new TextReader(flat);
  const cells: SnapshotCell[] = [];
  for (const [index, kind] of flat.kinds.entries()) {
    if (index % CELLS_A_STEP === 0) yield;
    const value = valueOf(kind & VALUE_MASK, flat.numbers[index] ?? 0, texts);
    const formula = kind & HAS_FORMULA ? texts.next() : undefined;
    const text = kind & HAS_TEXT ? texts.next() : undefined;
    cells.push({
      row: flat.positions[index * 2] ?? 0,
      column: flat.positions[index * 2 + 1] ?? 0,
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(text === undefined ? {} : { text }),
    });
  }
  return {
    name: flat.name,
    visible: flat.visible,
    protected: flat.protected,
    hiddenRows: new Set(flat.hiddenRows),
    hiddenColumns: new Set(flat.hiddenColumns),
    merges: flat.merges,
    cells,
  };
}

function valueOf(kind: number, number: number, texts: TextReader): CellValue {
  if (kind === NUMBER) return number;
  if (kind === TRUTH) return number === 1;
  return kind === TEXT ? texts.next() : { error: texts.next() };
}
