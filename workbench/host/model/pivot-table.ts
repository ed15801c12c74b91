import { type Api, ModelObject } from "../protocol/model-object";
import { changeExtras, extrasOf } from "../univer/extras";
import type { SheetGrid } from "../univer/sheet-grid";

/** A pivot table: no more of it is played than its name; the cells that it takes are an obstacle. */
export class PivotTable extends ModelObject {
  static readonly type = "PivotTable";
  static readonly api: Api = { name: 3 };

  constructor(
    private readonly grid: SheetGrid,
    private readonly index: number,
  ) {
    super();
  }

  get name(): string {
    return extrasOf(this.grid.facade).pivots?.[this.index] ?? "";
  }

  set name(name: string) {
    const names = extrasOf(this.grid.facade).pivots ?? [];
    changeExtras(this.grid.facade, { pivots: names.map((own, index) => (index === this.index ? name : own)) });
  }
}
