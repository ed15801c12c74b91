import { type Api, ModelObject, type OrNull } from "../protocol/model-object";
import type { SheetGrid } from "../univer/sheet-grid";
import { WHOLE_SHEET } from "./addresses";
import type { HostContext } from "./host-context";
import { Range } from "./range";

export class WorksheetFreezePanes extends ModelObject {
  static readonly type = "WorksheetFreezePanes";
  static readonly api: Api = { freezeRows: 7, unfreeze: 7, getLocationOrNullObject: 7 };

  constructor(
    private readonly context: HostContext,
    private readonly grid: SheetGrid,
  ) {
    super();
  }

  freezeRows(count?: number | null): void {
    this.grid.ensure(count ?? 1, 0);
    this.grid.facade.setFrozenRows(count ?? 1);
  }

  unfreeze(): void {
    this.grid.facade.cancelFreeze();
  }

  getLocationOrNullObject(): OrNull<Range> {
    const rows = this.grid.facade.getFrozenRows();
    return rows > 0 ? new Range(this.context, this.grid, { ...WHOLE_SHEET, bottom: rows - 1 }) : null;
  }
}
