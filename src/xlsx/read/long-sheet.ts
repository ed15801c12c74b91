import { LongRowsBuilder, type SheetSnapshot, type SnapshotCell, a1 } from "../../workbook";
import { tooLarge } from "../errors";
import type { Package } from "../package";
import { XmlScanner } from "../xml/scanner";
import { RowStretches } from "./row-stretches";
import { countCell, RowsReader, type SheetContext } from "./rows";
import { readSheet } from "./sheet";
import type { SheetEntry } from "./workbook";

/** Tells by its first rows whether a sheet is a ledger. */
export type IsLedger = (first: SheetSnapshot) => boolean;

/**
 * Reads a long ledger in pieces: its first rows as cells, the others in numbers. Undefined for a sheet that is small or no ledger, and for one that is
 * written in a way that cannot be read so; it is then to be read as a whole, within the bounds for such sheets.
 */
export function readLongSheet(
  file: Package,
  entry: SheetEntry,
  context: SheetContext,
  isLedger: IsLedger,
): SheetSnapshot | undefined {
  const zipped = file.entry(entry.part);
  if (!zipped || zipped.size < context.limits.wholeBytes) return undefined;
  const usage = { ...context.usage };
  const sheet = new LongSheet(entry, context, isLedger).read(file.pieces(zipped));
  if (!sheet) Object.assign(context.usage, usage);
  return sheet;
}

class LongSheet {
  private readonly stretches = new RowStretches();
  private readonly rows: RowsReader;
  private readonly cells: SnapshotCell[] = [];
  private rest: LongRowsBuilder | undefined;
  private last: Pick<SnapshotCell, "row" | "column"> = { row: -1, column: -1 };
  /** False as soon as the sheet turns out to be one that is to be read as a whole. */
  private isLong = true;

  constructor(
    private readonly entry: SheetEntry,
    private readonly context: SheetContext,
    private readonly isLedger: IsLedger,
  ) {
    this.rows = new RowsReader(entry.name, context, (cell) => this.take(cell));
  }

  read(pieces: Iterable<Uint8Array>): SheetSnapshot | undefined {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    for (const piece of pieces) {
      this.readRows(this.stretches.take(this.decoded(decoder, piece)));
      if (!this.isLong || !this.stretches.isApart) return undefined;
    }
    const sheet = this.stretches.withoutRows();
    if (sheet === undefined) return undefined;
    this.count();
    return {
      ...readSheet(sheet, this.entry, this.context),
      cells: this.rows.cellReader.completed(this.cells),
      hiddenRows: this.rows.hiddenRows,
      ...(this.rest && { rest: this.rest.build() }),
    };
  }

  private decoded(decoder: TextDecoder, piece: Uint8Array): string {
    try {
      return decoder.decode(piece, { stream: true });
    } catch {
      this.isLong = false; // another encoding, or none: told where the sheet is read as a whole
      return "";
    }
  }

  private readRows(xml: string): void {
    if (xml === "") return;
    const scanner = new XmlScanner(`<worksheet><sheetData>${xml}</sheetData></worksheet>`, this.entry.part);
    while (scanner.next()) if (scanner.opens && scanner.depth === 1) this.rows.read(scanner);
  }

  private take(cell: SnapshotCell): void {
    if (!this.isLong) return;
    const { row, column } = this.last;
    this.isLong = cell.row > row || (cell.row === row && cell.column > column);
    this.last = cell;
    if (!this.isLong) return;
    if (this.rest) return this.takeOfRest(this.rest, cell);
    if (cell.row < this.context.limits.plainRows) {
      countCell(cell, this.entry.name, this.context);
      this.cells.push(cell);
      return;
    }
    this.isLong = this.isLedger({ ...NOTHING, name: this.entry.name, visible: this.entry.visible, cells: this.cells });
    if (!this.isLong) return;
    this.rows.cellReader.keepsFormulas = false;
    this.rest = new LongRowsBuilder();
    this.takeOfRest(this.rest, cell);
  }

  private takeOfRest(rest: LongRowsBuilder, cell: SnapshotCell): void {
    const { limits, usage } = this.context;
    rest.add(cell);
    const hasTooMany = usage.ledgerCells + rest.cells > limits.ledgerCells;
    const isTooLong =
      usage.ledgerTexts + rest.different > limits.sharedStrings ||
      usage.textCharacters + rest.characters > limits.textCharacters;
    if (!hasTooMany && !isTooLong) return;
    const what = hasTooMany ? "单元格的个数超过上限" : "文字的总长度超过上限";
    throw tooLarge(`到工作表“${this.entry.name}”的 ${a1(cell)} 为止，${what}`);
  }

  /** Counts what is kept in numbers for the sheets behind this one. */
  private count(): void {
    const { usage } = this.context;
    usage.ledgerCells += this.rest?.cells ?? 0;
    usage.ledgerTexts += this.rest?.different ?? 0;
    usage.textCharacters += this.rest?.characters ?? 0;
  }
}

const NOTHING = { hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), merges: [], protected: false };
