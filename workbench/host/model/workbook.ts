import { type Api, ModelObject } from "../protocol/model-object";
import { Application } from "./application";
import { CustomXmlPartCollection } from "./custom-xml-part-collection";
import type { HostContext } from "./host-context";
import { NamedItemCollection } from "./named-item-collection";
import { Range } from "./range";
import { SettingCollection } from "./setting-collection";
import { WorksheetCollection } from "./worksheet-collection";

/** The root of every object path. */
export class Workbook extends ModelObject {
  static readonly type = "Workbook";
  static readonly api: Api = {
    worksheets: 1,
    application: 1,
    names: 1,
    settings: 4,
    customXmlParts: 5,
    getSelectedRange: 1,
    _RemoveReference: 1,
  };

  constructor(private readonly context: HostContext) {
    super();
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }

  get application(): Application {
    return new Application(this.context);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.context);
  }

  /** “Gets the currently selected single range from the workbook”: https://learn.microsoft.com/javascript/api/excel/excel.workbook */
  getSelectedRange(): Range {
    const grid = this.context.book.active();
    return new Range(this.context, grid, this.context.book.selectedArea());
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.context);
  }

  _RemoveReference(id: string): void {
    this.context.references.remove(id);
  }
}
