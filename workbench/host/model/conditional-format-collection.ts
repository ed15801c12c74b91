import type { Area } from "../../../src/workbook";
import { HostError } from "../protocol/host-error";
import { type Api, ModelCollection, type OrNull } from "../protocol/model-object";
import { addRule, rulesOf } from "../univer/rules";
import type { SheetGrid } from "../univer/sheet-grid";
import { intersection } from "./addresses";
import { ConditionalFormat } from "./conditional-format";
import { type HostContext, requireThere, requireUnprotected } from "./host-context";

const PLAYED: ReadonlySet<string> = new Set(["Custom", "CellValue", "DataBar"]);

/** The conditional formats that touch some cells of a range. */
export class ConditionalFormatCollection extends ModelCollection {
  static readonly type = "ConditionalFormatCollection";
  static readonly api: Api = { add: 6, getItem: 6, getItemOrNullObject: 14, getCount: 6 };

  constructor(
    private readonly context: HostContext,
    private readonly grid: SheetGrid,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  items(): ConditionalFormat[] {
    requireThere(this.context, this.grid, "ConditionalFormatCollection");
    const rules = rulesOf(this.grid.facade);
    this.context.world.badRules.require("list", rules, "ConditionalFormatCollection");
    return rules
      .filter((rule) => rule.areas.some((one) => this.areas.some((other) => intersection(one, other))))
      .map((rule) => new ConditionalFormat(this.context, this.grid, rule.id));
  }

  /** “At the first/top priority”: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection . Only the types that the add-in uses are played. */
  add(type: string): ConditionalFormat {
    requireUnprotected(this.grid, "ConditionalFormatCollection.add");
    if (!PLAYED.has(type)) {
      throw new HostError(
        "ApiNotFound",
        `Conditional formats of type ${type} are not played`,
        "ConditionalFormatCollection.add",
      );
    }
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    addRule(this.grid.facade, { id, type, areas: this.areas, condition: "" });
    return new ConditionalFormat(this.context, this.grid, id);
  }

  getItem(id: string): ConditionalFormat {
    const found = this.getItemOrNullObject(id);
    if (!found) {
      throw new HostError(
        "ItemNotFound",
        "The requested resource doesn't exist.",
        "ConditionalFormatCollection.getItem",
      );
    }
    return found;
  }

  getItemOrNullObject(id: string): OrNull<ConditionalFormat> {
    return this.items().find((item) => item.id === id) ?? null;
  }

  getCount(): number {
    return this.items().length;
  }
}
