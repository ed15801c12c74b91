import { type Api, ModelCollection } from "../protocol/model-object";
import { extrasOf } from "../univer/extras";
import type { SheetGrid } from "../univer/sheet-grid";
import { PivotTable } from "./pivot-table";

export class PivotTableCollection extends ModelCollection {
  static readonly type = "PivotTableCollection";
  static readonly api: Api = {};

  constructor(private readonly grid: SheetGrid) {
    super();
  }

  items(): PivotTable[] {
    return (extrasOf(this.grid.facade).pivots ?? []).map((_, index) => new PivotTable(this.grid, index));
  }
}
