import { type LongRows, type SnapshotCell, longCell } from "../../workbook";
import type { DataRow, RowCells } from "./rows";

/** A row of the rest of a long ledger: its cells are made when they are asked for. */
export class RestRow implements DataRow, RowCells {
  readonly row: number;
  private readonly from: number;
  private readonly to: number;

  /** @param place which of the rest's rows, from 0 */
  constructor(
    private readonly rest: LongRows,
    place: number,
  ) {
    this.row = rest.rows[place]!;
    this.from = rest.starts[place]!;
    this.to = rest.starts[place + 1]!;
  }

  get cells(): RowCells {
    return this;
  }

  get(column: number): SnapshotCell | undefined {
    const { columns } = this.rest;
    for (let cell = this.from; cell < this.to; cell++) if (columns[cell] === column) return this.filled(cell);
    return undefined;
  }

  has(column: number): boolean {
    return this.get(column) !== undefined;
  }

  *values(): Iterable<SnapshotCell> {
    for (let cell = this.from; cell < this.to; cell++) {
      const found = this.filled(cell);
      if (found) yield found;
    }
  }

  /** The cell; undefined where it holds white space only. */
  private filled(cell: number): SnapshotCell | undefined {
    const found = longCell(this.rest, this.row, cell);
    return typeof found.value === "string" && found.value.trim() === "" ? undefined : found;
  }
}
