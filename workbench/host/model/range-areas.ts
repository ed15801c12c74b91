import type { Area } from "../../../src/workbook";
import { type Api, ModelObject } from "../protocol/model-object";
import type { SheetGrid } from "../univer/sheet-grid";
import { columnCount, fullAddress, rowCount } from "./addresses";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import type { HostContext } from "./host-context";
import { RangeCollection } from "./range-collection";
import { RangeFormat } from "./range-format";

export class RangeAreas extends ModelObject {
  static readonly type = "RangeAreas";
  static readonly api: Api = {
    address: 9,
    areaCount: 9,
    cellCount: 9,
    areas: 9,
    format: 9,
    conditionalFormats: 9,
    _KeepReference: 9,
    _ReferenceId: 9,
  };

  constructor(
    private readonly context: HostContext,
    private readonly grid: SheetGrid,
    private readonly list: readonly Area[],
  ) {
    super();
  }

  override identity(): { _ReferenceId: string } {
    return { _ReferenceId: this._ReferenceId };
  }

  get _ReferenceId(): string {
    return this.context.references.idOf(this);
  }

  _KeepReference(): void {
    this.context.references.keep(this);
  }

  get address(): string {
    return this.list.map((area) => fullAddress(this.grid.facade.getSheetName(), area)).join(",");
  }

  get areaCount(): number {
    return this.list.length;
  }

  get cellCount(): number {
    return this.list.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.context, this.grid, this.list);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.grid, this.list);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.grid, this.list);
  }
}
