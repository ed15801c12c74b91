import { type Area, LAST_COLUMN, parseAreaOrLines, type SheetSnapshot, type SnapshotCell } from "../../workbook";
import { damaged } from "../errors";
import { XmlScanner } from "../xml/scanner";
import { inOrder } from "./order";
import { countCell, isTrue, RowsReader, type SheetContext } from "./rows";
import type { SheetEntry } from "./workbook";

/** Reads one sheet's XML into its snapshot: one pass, no tree, filled cells only. */
export function readSheet(xml: string, entry: SheetEntry, context: SheetContext): SheetSnapshot {
  return new SheetReader(xml, entry, context).read();
}

class SheetReader {
  private readonly scanner: XmlScanner;
  private readonly cells: SnapshotCell[] = [];
  private readonly hiddenColumns = new Set<number>();
  private readonly merges: Area[] = [];
  private isProtected = false;
  private readonly rows: RowsReader;

  constructor(
    xml: string,
    private readonly entry: SheetEntry,
    context: SheetContext,
  ) {
    this.scanner = new XmlScanner(xml, entry.part);
    this.rows = new RowsReader(entry.name, context, (cell) => {
      countCell(cell, entry.name, context);
      this.cells.push(cell);
    });
  }

  read(): SheetSnapshot {
    const { scanner } = this;
    while (scanner.next()) {
      if (!scanner.opens || scanner.depth !== 1) continue;
      if (scanner.name === "sheetData") this.rows.read(scanner);
      else if (scanner.name === "cols") this.readColumns();
      else if (scanner.name === "mergeCells") this.readMerges();
      else if (scanner.name === "sheetProtection") this.isProtected = isTrue(scanner.attribute("sheet"));
      else scanner.skip();
    }
    return {
      name: this.entry.name,
      visible: this.entry.visible,
      cells: inOrder(this.rows.cellReader.completed(this.cells)),
      hiddenRows: this.rows.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      merges: this.merges,
      protected: this.isProtected,
    };
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
