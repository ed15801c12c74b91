import { type Area, type CellRef, contains } from "../workbook";
import type { CellFormula } from "./cell-formula";
import { placeInSheet } from "./cells";
import { areaSize } from "./terms";

/** Areas of more columns are kept by themselves, not column by column. */
const MOST_COLUMNS = 64;

interface Reader {
  readonly area: Area;
  readonly formula: CellFormula;
}

/** Who reads the cells of one sheet. */
interface SheetReaders {
  /** Those that name a single cell, by the cell. */
  readonly ofCell: Map<number, CellFormula[]>;
  readonly ofColumn: Map<number, Reader[]>;
  readonly wide: Reader[];
}

/** Which formulas of a workbook read a cell, by its own address or in an area. Those that read what their texts do not tell are left aside. */
export class FormulaReaders {
  private readonly sheets = new Map<string, SheetReaders>();

  constructor(formulas: readonly CellFormula[]) {
    for (const formula of formulas)
      for (const { sheet, area } of formula.reads.areas) this.enter(this.of(sheet), { area, formula });
  }

  /** The formulas that read a cell, one of them more than once where it names the cell so often. */
  *readersOf(cell: CellRef): Iterable<CellFormula> {
    const readers = this.sheets.get(cell.sheet.toUpperCase());
    if (!readers) return;
    yield* readers.ofCell.get(placeInSheet(cell)) ?? [];
    for (const { area, formula } of readers.ofColumn.get(cell.column) ?? []) if (contains(area, cell)) yield formula;
    for (const { area, formula } of readers.wide) if (contains(area, cell)) yield formula;
  }

  /** How many readers are looked at for those of a cell. */
  costOf({ sheet, column }: CellRef): number {
    const readers = this.sheets.get(sheet.toUpperCase());
    return readers ? readers.wide.length + (readers.ofColumn.get(column)?.length ?? 0) : 0;
  }

  private enter({ ofCell, ofColumn, wide }: SheetReaders, reader: Reader): void {
    const { top, left, right } = reader.area;
    if (areaSize(reader.area) === 1) push(ofCell, placeInSheet({ row: top, column: left }), reader.formula);
    else if (right - left >= MOST_COLUMNS) wide.push(reader);
    else for (let column = left; column <= right; column++) push(ofColumn, column, reader);
  }

  private of(sheet: string): SheetReaders {
    const name = sheet.toUpperCase();
    let readers = this.sheets.get(name);
    if (!readers) this.sheets.set(name, (readers = { ofCell: new Map(), ofColumn: new Map(), wide: [] }));
    return readers;
  }
}

function push<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
