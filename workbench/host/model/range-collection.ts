import type { Area } from "../../../src/workbook";
import { type Api, ModelCollection } from "../protocol/model-object";
import type { SheetGrid } from "../univer/sheet-grid";
import type { HostContext } from "./host-context";
import { Range } from "./range";

export class RangeCollection extends ModelCollection {
  static readonly type = "RangeCollection";
  static readonly api: Api = { getCount: 9, getItemAt: 9 };

  constructor(
    private readonly context: HostContext,
    private readonly grid: SheetGrid,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  items(): Range[] {
    return this.areas.map((area) => new Range(this.context, this.grid, area));
  }

  getCount(): number {
    return this.areas.length;
  }

  getItemAt(index: number): Range | undefined {
    return this.items()[index];
  }
}
