import type { Area, CellValue, SheetSnapshot, Snapshot, SnapshotCell } from "../workbook";

/**
 * A snapshot as typed arrays, which are handed to a worker without copying: a structured clone of a million cells as
 * objects blocks the pane for over a second. Texts stand one behind the other as UTF-16 units.
 */
export interface FlatSnapshot {
  readonly sheets: readonly FlatSheet[];
}

export interface FlatSheet {
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
  /** The length of every text that is there, in the order: value, formula, text. */
  readonly lengths: Uint32Array;
  readonly characters: Uint16Array;
}

const NUMBER = 0;
const TEXT = 1;
const TRUTH = 2;
const ERROR = 3;
const VALUE_MASK = 3;
const HAS_FORMULA = 4;
const HAS_TEXT = 8;

/** Makes a snapshot flat. */
export function flatten(snapshot: Snapshot): FlatSnapshot {
  return { sheets: snapshot.sheets.map(flattenSheet) };
}

/** The arrays to transfer with a flat snapshot. */
export function transferables({ sheets }: FlatSnapshot): ArrayBufferLike[] {
  return sheets.flatMap((sheet) =>
    [sheet.positions, sheet.kinds, sheet.numbers, sheet.lengths, sheet.characters].map((array) => array.buffer),
  );
}

/** The snapshot that was made flat. */
export function unflatten(flat: FlatSnapshot): Snapshot {
  return { sheets: flat.sheets.map(unflattenSheet) };
}

/** Makes one sheet flat. */
export function flattenSheet(sheet: SheetSnapshot): FlatSheet {
  const count = sheet.cells.length;
  const positions = new Uint32Array(count * 2);
  const kinds = new Uint8Array(count);
  const numbers = new Float64Array(count);
  const texts: string[] = [];
  sheet.cells.forEach((cell, index) => {
    positions[index * 2] = cell.row;
    positions[index * 2 + 1] = cell.column;
    numbers[index] = numberOf(cell.value);
    kinds[index] =
      kindOf(cell.value) | (cell.formula === undefined ? 0 : HAS_FORMULA) | (cell.text === undefined ? 0 : HAS_TEXT);
    const value = textOf(cell.value);
    for (const text of [value, cell.formula, cell.text]) if (text !== undefined) texts.push(text);
  });
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
    lengths: Uint32Array.from(texts, (text) => text.length),
    characters: joined(texts),
  };
}

function joined(texts: readonly string[]): Uint16Array {
  const characters = new Uint16Array(texts.reduce((length, text) => length + text.length, 0));
  let at = 0;
  for (const text of texts) for (let index = 0; index < text.length; index++) characters[at++] = text.charCodeAt(index);
  return characters;
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
  const texts = new TextReader(flat);
  const cells: SnapshotCell[] = [];
  flat.kinds.forEach((kind, index) => {
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
  });
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

/** Longest run of units given to String.fromCharCode at once; an argument list has a limit. A cell holds 32,767 at most. */
const RUN = 8192;

/** Reads a sheet's texts in their order. */
class TextReader {
  #text = 0;
  #character = 0;

  constructor(private readonly flat: FlatSheet) {}

  next(): string {
    const end = this.#character + (this.flat.lengths[this.#text++] ?? 0);
    let text = "";
    while (this.#character < end) {
      const stop = Math.min(end, this.#character + RUN);
      text += String.fromCharCode(...this.flat.characters.subarray(this.#character, stop));
      this.#character = stop;
    }
    return text;
  }
}
