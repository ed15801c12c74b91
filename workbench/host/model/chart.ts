import { type Api, ModelObject } from "../protocol/model-object";
import { changeExtras, extrasOf } from "../univer/extras";
import type { SheetGrid } from "../univer/sheet-grid";

/** A chart: no more of it is played than its name. */
export class Chart extends ModelObject {
  static readonly type = "Chart";
  static readonly api: Api = { name: 1 };

  constructor(
    private readonly grid: SheetGrid,
    private readonly index: number,
  ) {
    super();
  }

  get name(): string {
    return extrasOf(this.grid.facade).charts?.[this.index] ?? "";
  }

  set name(name: string) {
    const names = extrasOf(this.grid.facade).charts ?? [];
    changeExtras(this.grid.facade, { charts: names.map((own, index) => (index === this.index ? name : own)) });
  }
}
