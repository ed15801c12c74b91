import { type Api, ModelCollection } from "../protocol/model-object";
import { extrasOf } from "../univer/extras";
import type { SheetGrid } from "../univer/sheet-grid";
import { Chart } from "./chart";

export class ChartCollection extends ModelCollection {
  static readonly type = "ChartCollection";
  static readonly api: Api = {};

  constructor(private readonly grid: SheetGrid) {
    super();
  }

  items(): Chart[] {
    return (extrasOf(this.grid.facade).charts ?? []).map((_, index) => new Chart(this.grid, index));
  }
}
