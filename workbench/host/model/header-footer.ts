import { type Api, ModelObject } from "../protocol/model-object";
import { changeExtras, extrasOf } from "../univer/extras";
import type { SheetGrid } from "../univer/sheet-grid";

export class HeaderFooter extends ModelObject {
  static readonly type = "HeaderFooter";
  static readonly api: Api = { centerFooter: 9 };

  constructor(private readonly grid: SheetGrid) {
    super();
  }

  get centerFooter(): string {
    return extrasOf(this.grid.facade).page?.centerFooter ?? "";
  }

  set centerFooter(centerFooter: string) {
    changeExtras(this.grid.facade, { page: { ...extrasOf(this.grid.facade).page, centerFooter } });
  }
}
