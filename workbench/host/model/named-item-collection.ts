import { type Api, ModelCollection } from "../protocol/model-object";
import type { HostContext } from "./host-context";
import { NamedItem } from "./named-item";

/** The names of the workbook, or those of one sheet, which are apart from them. */
export class NamedItemCollection extends ModelCollection {
  static readonly type = "NamedItemCollection";
  static readonly api: Api = {};

  constructor(
    private readonly context: HostContext,
    private readonly sheetId?: string,
  ) {
    super();
  }

  items(): NamedItem[] {
    const { facade } = this.context.book;
    const own = facade
      .getDefinedNames()
      .filter((name) => name.getLocalSheetId() === (this.sheetId ?? "AllDefaultWorkbook"));
    return own.map((name) => new NamedItem(name));
  }
}
