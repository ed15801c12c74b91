import { type Area, type CellRef, contains, LAST_COLUMN, type Position } from "../workbook";
import { areaSize } from "./terms";

/** A number for each place of a sheet: A1 → 0, B1 → 1, A2 → 16384. */
export function placeInSheet({ row, column }: Position): number {
  return row * (LAST_COLUMN + 1) + column;
}

function positionOf(place: number): Position {
  return { row: Math.floor(place / (LAST_COLUMN + 1)), column: place % (LAST_COLUMN + 1) };
}

/** Something for each of some cells of a workbook. Sheets are told apart as Excel tells them, without regard to case. */
export class CellMap<T> {
  private readonly sheets = new Map<string, Map<number, T>>();
  private readonly ends = new Map<string, number>();

  /**
   * Makes a sheet known, even if nothing stands on it.
   * @param end the row, zero-based, from which on its cells are not among those here; all are unless told
   */
  addSheet(sheet: string, end = Infinity): void {
    this.of(sheet);
    this.ends.set(sheet.toUpperCase(), end);
  }

  /** Whether all that stands in an area is here. */
  knows(sheet: string, area: Area): boolean {
    return area.bottom < (this.ends.get(sheet.toUpperCase()) ?? -1);
  }

  get(cell: CellRef): T | undefined {
    return this.sheets.get(cell.sheet.toUpperCase())?.get(placeInSheet(cell));
  }

  set(cell: CellRef, item: T): void {
    this.of(cell.sheet).set(placeInSheet(cell), item);
  }

  delete(cell: CellRef): void {
    this.sheets.get(cell.sheet.toUpperCase())?.delete(placeInSheet(cell));
  }

  /** What there is for the cells of an area; of a whole column its few cells are looked at, not a million places. */
  *within(sheet: string, area: Area): Iterable<T> {
    const own = this.sheets.get(sheet.toUpperCase());
    if (!own) return;
    if (areaSize(area) > own.size) {
      for (const [place, item] of own) if (contains(area, positionOf(place))) yield item;
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const item = own.get(placeInSheet({ row, column }));
        if (item !== undefined) yield item;
      }
    }
  }

  /** How many places are looked at for what is within an area. */
  costOf(sheet: string, area: Area): number {
    return Math.min(areaSize(area), this.sheets.get(sheet.toUpperCase())?.size ?? 0);
  }

  private of(sheet: string): Map<number, T> {
    const name = sheet.toUpperCase();
    let own = this.sheets.get(name);
    if (!own) this.sheets.set(name, (own = new Map()));
    return own;
  }
}
