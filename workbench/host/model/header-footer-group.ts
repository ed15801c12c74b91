import { type Api, ModelObject } from "../protocol/model-object";
import type { SheetGrid } from "../univer/sheet-grid";
import { HeaderFooter } from "./header-footer";

export class HeaderFooterGroup extends ModelObject {
  static readonly type = "HeaderFooterGroup";
  static readonly api: Api = { defaultForAllPages: 9 };

  constructor(private readonly grid: SheetGrid) {
    super();
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.grid);
  }
}
