import { a1, LAST_COLUMN, LAST_ROW, type SnapshotCell } from "../../workbook";
import { damaged, tooLarge } from "../errors";
import type { Limits } from "../limits";
import type { XmlScanner } from "../xml/scanner";
import { CellReader, type CellContext } from "./cell";
import { Formulas, type Usage } from "./formulas";
import { statedPosition } from "./position";

/** What the cells of every sheet refer to, and the bounds they share. */
export interface SheetContext extends CellContext {
  readonly limits: Limits;
  readonly usage: Usage;
}

/** Reads the rows of one sheet, all at once or a stretch of them after the other, and hands on each filled cell. */
export class RowsReader {
  readonly hiddenRows = new Set<number>();
  readonly cellReader: CellReader;
  private row = -1;

  constructor(
    private readonly sheet: string,
    context: SheetContext,
    private readonly take: (cell: SnapshotCell) => void,
  ) {
    this.cellReader = new CellReader(sheet, context, new Formulas(context.limits, context.usage));
  }

  /** From `sheetData` to its closing tag. */
  read(scanner: XmlScanner): void {
    if (scanner.selfClosed) return;
    while (scanner.next()) {
      if (!scanner.opens) {
        if (scanner.depth === 1) return;
        continue;
      }
      if (scanner.name !== "row" || scanner.depth !== 2) {
        scanner.skip();
        continue;
      }
      this.row = this.rowNumber(scanner.attribute("r"));
      if (isTrue(scanner.attribute("hidden"))) this.hiddenRows.add(this.row);
      if (!scanner.selfClosed) this.readCells(scanner);
    }
  }

  /** A row without a number of its own follows the one before. */
  private rowNumber(stated: string | undefined): number {
    const row = stated === undefined ? this.row + 1 : Number(stated) - 1;
    if (!Number.isInteger(row) || row < 0 || row > LAST_ROW) throw damaged(`工作表“${this.sheet}”的行号无法识别`);
    return row;
  }

  private readCells(scanner: XmlScanner): void {
    const { row, sheet } = this;
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
      const position = stated === undefined ? { row, column: column + 1 } : statedPosition(stated, sheet);
      column = position.column;
      if (column > LAST_COLUMN) throw damaged(`工作表“${sheet}”第 ${row + 1} 行的单元格超出最后一列`);
      if (scanner.selfClosed) continue;
      const cell = this.cellReader.read(scanner, position);
      if (cell) this.take(cell);
    }
  }
}

/** Counts a cell against the bounds that all sheets of a file share. Throws XlsxError where one is passed. */
export function countCell(cell: SnapshotCell, sheet: string, { limits, usage }: SheetContext): void {
  if (++usage.cells > limits.cells) throw tooLarge(`到工作表“${sheet}”的 ${a1(cell)} 为止，单元格的个数超过上限`);
  if (typeof cell.value === "string") usage.textCharacters += cell.value.length;
  if (usage.textCharacters > limits.textCharacters)
    throw tooLarge(`到工作表“${sheet}”的 ${a1(cell)} 为止，文字的总长度超过上限`);
}

/** True for an attribute that says yes. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true" || attribute === "on";
}
