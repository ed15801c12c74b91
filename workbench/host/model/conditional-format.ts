import { HostError } from "../protocol/host-error";
import { type Api, ModelObject, type OrNull } from "../protocol/model-object";
import { type Bars, changeRule, deleteRule, PLAIN_BARS, type Rule, rulesOf } from "../univer/rules";
import type { SheetGrid } from "../univer/sheet-grid";
import { CellValueConditionalFormat } from "./cell-value-conditional-format";
import { CustomConditionalFormat } from "./custom-conditional-format";
import { DataBarConditionalFormat } from "./data-bar-conditional-format";
import { type HostContext, requireThere, requireUnprotected } from "./host-context";
import { RangeAreas } from "./range-areas";

export class ConditionalFormat extends ModelObject {
  static readonly type = "ConditionalFormat";
  static readonly api: Api = {
    id: 6,
    type: 6,
    custom: 6,
    customOrNullObject: 6,
    cellValue: 6,
    cellValueOrNullObject: 6,
    dataBar: 6,
    dataBarOrNullObject: 6,
    delete: 6,
    getRanges: 9,
  };

  constructor(
    private readonly context: HostContext,
    private readonly grid: SheetGrid,
    private readonly ruleId: string,
  ) {
    super();
  }

  override identity(): { Id: string } {
    return { Id: this.ruleId };
  }

  get id(): string {
    return this.ruleId;
  }

  get type(): string {
    return this.rule.type;
  }

  /** Fails for another type, also when several are loaded at once: OfficeDev/office-js#2180. Several of this type on one cell can be read (`CF-3`). */
  get custom(): CustomConditionalFormat {
    return required(this.customOrNullObject, "ConditionalFormat.custom");
  }

  get customOrNullObject(): OrNull<CustomConditionalFormat> {
    return this.readable.type === "Custom" ? new CustomConditionalFormat(this) : null;
  }

  get cellValue(): CellValueConditionalFormat {
    return required(this.cellValueOrNullObject, "ConditionalFormat.cellValue");
  }

  get cellValueOrNullObject(): OrNull<CellValueConditionalFormat> {
    return this.readable.type === "CellValue" ? new CellValueConditionalFormat(this) : null;
  }

  get dataBar(): DataBarConditionalFormat {
    return required(this.dataBarOrNullObject, "ConditionalFormat.dataBar");
  }

  get dataBarOrNullObject(): OrNull<DataBarConditionalFormat> {
    return this.readable.type === "DataBar" ? new DataBarConditionalFormat(this) : null;
  }

  delete(): void {
    requireUnprotected(this.grid, "ConditionalFormat.delete");
    const { rule } = this;
    this.context.world.badRules.require("delete", [rule], "ConditionalFormat.delete");
    deleteRule(this.grid.facade, rule.id);
  }

  getRanges(): RangeAreas {
    return new RangeAreas(this.context, this.grid, this.readable.areas);
  }

  /** The rule as it is now; ItemNotFound where it, or its sheet, is gone. Not a member for the wire. */
  get rule(): Rule {
    requireThere(this.context, this.grid, "ConditionalFormat");
    const found = rulesOf(this.grid.facade).find((rule) => rule.id === this.ruleId);
    if (!found) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", "ConditionalFormat");
    return found;
  }

  private get readable(): Rule {
    const { rule } = this;
    this.context.world.badRules.require("read", [rule], "ConditionalFormat");
    return rule;
  }

  /** How its bars look. Not a member for the wire. */
  get bars(): Bars {
    return this.rule.bars ?? PLAIN_BARS;
  }

  /** Changes some of its bars' looks. Not a member for the wire. */
  changeBars(change: Partial<Bars>): void {
    this.change({ bars: { ...this.bars, ...change } });
  }

  /** Changes some of the rule. Not a member for the wire. */
  change(change: Partial<Rule>): void {
    requireUnprotected(this.grid, "ConditionalFormat");
    changeRule(this.grid.facade, { ...this.rule, ...change });
  }
}

function required<T>(part: OrNull<T>, location: string): T {
  if (part === null) {
    throw new HostError("InvalidOperation", "This operation is not permitted for the current object.", location);
  }
  return part;
}
