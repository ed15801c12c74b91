import {
  a1,
  type Area,
  LAST_COLUMN,
  LAST_ROW,
  parseAreaOrLines,
  type SheetSnapshot,
  type SnapshotCell,
} from "../../workbook";
import { damaged, tooLarge } from "../errors";
import type { Limits } from "../limits";
import { XmlScanner } from "../xml/scanner";
import { CellReader, type CellContext } from "./cell";
import { Formulas, type Usage } from "./formulas";
import { inOrder } from "./order";
import { statedPosition } from "./position";
import type { SheetEntry } from "./workbook";

/** What the cells of every sheet refer to, and the bounds they share. */
export interface SheetContext extends CellContext {
  readonly limits: Limits;
  readonly usage: Usage;
}

/** Reads one sheet's XML into its snapshot: one pass, no tree, filled cells only. */
export function readSheet(xml: string, entry: SheetEntry, context: SheetContext): SheetSnapshot {
  return new SheetReader(xml, entry, context).read();
}

class SheetReader {
  private readonly scanner: XmlScanner;
  private readonly cells: SnapshotCell[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly merges: Area[] = [];
  private isProtected = false;
  private readonly formulas: Formulas;
  private readonly cellReader: CellReader;

  constructor(
    xml: string,
    private readonly entry: SheetEntry,
    private readonly context: SheetContext,
  ) {
    this.scanner = new XmlScanner(xml, entry.part);
    this.formulas = new Formulas(context.limits, context.usage);
    this.cellReader = new CellReader(this.scanner, entry.name, context, this.formulas);
  }

  read(): SheetSnapshot {
    const { scanner } = this;
    while (scanner.next()) {
      if (!scanner.opens || scanner.depth !== 1) continue;
      if (scanner.name === "sheetData") this.readRows();
      else if (scanner.name === "cols") this.readColumns();
      else if (scanner.name === "mergeCells") this.readMerges();
      else if (scanner.name === "sheetProtection") this.isProtected = isTrue(scanner.attribute("sheet"));
      else scanner.skip();
    }
    return {
      name: this.entry.name,
      visible: this.entry.visible,
      cells: inOrder(this.cellReader.completed(this.cells)),
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      merges: this.merges,
      protected: this.isProtected,
    };
  }

  private readRows(): void {
    const { scanner } = this;
    if (scanner.selfClosed) return;
    let row = -1;
    while (scanner.next()) {
      if (!scanner.opens) {
        if (scanner.depth === 1) return;
        continue;
      }
      if (scanner.name !== "row" || scanner.depth !== 2) {
        scanner.skip();
        continue;
      }
      row = this.rowNumber(row);
      if (isTrue(scanner.attribute("hidden"))) this.hiddenRows.add(row);
      if (!scanner.selfClosed) this.readCells(row);
    }
  }

  /** A row without a number of its own follows the one before. */
  private rowNumber(previous: number): number {
    const stated = this.scanner.attribute("r");
    const row = stated === undefined ? previous + 1 : Number(stated) - 1;
    if (!Number.isInteger(row) || row < 0 || row > LAST_ROW) throw damaged(`工作表“${this.entry.name}”的行号无法识别`);
    return row;
  }

  private readCells(row: number): void {
    const { scanner } = this;
    const { limits, usage } = this.context;
    let column = -1;
    while (scanner.next()) {
      if (!scanner.opens) {
        if (scanner.depth === 2) return;
        continue;
      }
      if (scanner.name !== "c" || scanner.depth !== 3) {
        scanner.skip();
        continue;
      }
      const stated = scanner.attribute("r");
      const position = stated === undefined ? { row, column: column + 1 } : statedPosition(stated, this.entry.name);
      column = position.column;
      if (column > LAST_COLUMN) throw damaged(`工作表“${this.entry.name}”第 ${row + 1} 行的单元格超出最后一列`);
      if (scanner.selfClosed) continue;
      const cell = this.cellReader.read(position);
      if (!cell) continue;
      if (++usage.cells > limits.cells)
        throw tooLarge(`到工作表“${this.entry.name}”的 ${a1(position)} 为止，单元格的个数超过上限`);
      if (typeof cell.value === "string") usage.textCharacters += cell.value.length;
      if (usage.textCharacters > limits.textCharacters)
        throw tooLarge(`到工作表“${this.entry.name}”的 ${a1(position)} 为止，文字的总长度超过上限`);
      this.cells.push(cell);
    }
  }

  private readColumns(): void {
    this.children("col", () => {
      if (!isTrue(this.scanner.attribute("hidden"))) return;
      const first = Number(this.scanner.attribute("min")) - 1;
      const last = Math.min(Number(this.scanner.attribute("max")) - 1, LAST_COLUMN);
      if (!Number.isInteger(first) || first < 0) throw this.unreadableColumns();
      for (let column = first; column <= last; column++) {
        // no two settings are for one column, so a sheet has no more steps here than columns
        if (this.hiddenColumns.has(column)) throw this.unreadableColumns();
        this.hiddenColumns.add(column);
      }
    });
  }

  private unreadableColumns(): Error {
    return damaged(`工作表“${this.entry.name}”的列设置无法识别`);
  }

  private readMerges(): void {
    this.children("mergeCell", () => {
      const area = parseAreaOrLines(this.scanner.attribute("ref") ?? "");
      if (!area) throw damaged(`工作表“${this.entry.name}”的合并单元格无法识别`);
      this.merges.push(area);
    });
  }

  /** Calls back on each child of that name of the current element, and goes to its end. */
  private children(name: string, each: () => void): void {
    const { scanner } = this;
    if (scanner.selfClosed) return;
    while (scanner.next()) {
      if (!scanner.opens && scanner.depth === 1) return;
      if (scanner.opens && scanner.name === name) each();
    }
  }
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true" || attribute === "on";
}
