import { type Api, ModelObject } from "../protocol/model-object";
import { changeExtras, extrasOf } from "../univer/extras";
import type { SheetGrid } from "../univer/sheet-grid";

export class WorksheetProtection extends ModelObject {
  static readonly type = "WorksheetProtection";
  static readonly api: Api = { protected: 2, protect: 2, unprotect: 7 };

  constructor(private readonly grid: SheetGrid) {
    super();
  }

  get protected(): boolean {
    return extrasOf(this.grid.facade).protected ?? false;
  }

  protect(): void {
    changeExtras(this.grid.facade, { protected: true });
  }

  unprotect(): void {
    changeExtras(this.grid.facade, { protected: false });
  }
}
