import { parseArea } from "../../../src/workbook";
import { HostError } from "../protocol/host-error";
import { type Api, ModelObject, type OrNull } from "../protocol/model-object";
import { sameName } from "../univer/book";
import { changeExtras, extrasOf } from "../univer/extras";
import type { SheetGrid } from "../univer/sheet-grid";
import { WHOLE_SHEET, parseAddress } from "./addresses";
import { ChartCollection } from "./chart-collection";
import type { HostContext } from "./host-context";
import { NamedItemCollection } from "./named-item-collection";
import { PageLayout } from "./page-layout";
import { PivotTableCollection } from "./pivot-table-collection";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { requireSheetName } from "./sheet-name";
import { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import { WorksheetProtection } from "./worksheet-protection";

export class Worksheet extends ModelObject {
  static readonly type = "Worksheet";
  static readonly api: Api = {
    id: 1,
    name: 1,
    position: 1,
    visibility: 1,
    tabColor: 7,
    protection: 2,
    pageLayout: 9,
    freezePanes: 7,
    names: 4,
    charts: 1,
    pivotTables: 3,
    activate: 1,
    delete: 1,
    getRange: 1,
    getRanges: 9,
    getUsedRangeOrNullObject: 4,
  };

  constructor(
    private readonly context: HostContext,
    private readonly grid: SheetGrid,
  ) {
    super();
  }

  override identity(): { Id: string } {
    return { Id: this.grid.id };
  }

  get id(): string {
    return this.grid.id;
  }

  get name(): string {
    return this.grid.facade.getSheetName();
  }

  /** A name that is taken answers ItemAlreadyExists (`SH-2`). */
  set name(name: string) {
    requireSheetName(name, "Worksheet.name");
    const other = this.context.book.find(name);
    if (other && other.id !== this.grid.id && sameName(other.facade.getSheetName(), name)) {
      throw new HostError("ItemAlreadyExists", "The resource being created already exists.", "Worksheet.name");
    }
    this.grid.facade.setName(name);
    this.context.book.touch();
  }

  get position(): number {
    return this.grid.facade.getIndex();
  }

  set position(position: number) {
    this.context.book.move(this.grid, position);
  }

  get visibility(): string {
    if (extrasOf(this.grid.facade).veryHidden) return "VeryHidden";
    return this.grid.facade.isSheetHidden() ? "Hidden" : "Visible";
  }

  set visibility(visibility: string) {
    if (visibility === "Visible") this.grid.facade.showSheet();
    else this.grid.facade.hideSheet();
    changeExtras(this.grid.facade, { veryHidden: visibility === "VeryHidden" });
  }

  get tabColor(): string {
    return this.grid.facade.getTabColor() ?? "";
  }

  set tabColor(color: string) {
    this.grid.facade.setTabColor(color);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.grid);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.grid);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.context, this.grid);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.grid.id);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.grid);
  }

  get pivotTables(): PivotTableCollection {
    return new PivotTableCollection(this.grid);
  }

  /** A hidden sheet cannot be activated (`SH-5`). */
  activate(): void {
    if (this.visibility !== "Visible") {
      throw new HostError(
        "InvalidOperation",
        "The operation attempted is invalid on the object.",
        "Worksheet.activate",
      );
    }
    this.context.book.facade.setActiveSheet(this.grid.facade);
  }

  /** Neither the last visible sheet (`SH-7`) nor a very hidden one (`SH-4`) can be deleted: InvalidOperation. */
  delete(): void {
    const visible = this.context.book.sheets().filter((sheet) => !sheet.facade.isSheetHidden());
    const last = visible.length === 1 && visible[0]?.id === this.grid.id;
    if (last || this.visibility === "VeryHidden") {
      throw new HostError("InvalidOperation", "The operation attempted is invalid on the object.", "Worksheet.delete");
    }
    this.context.book.remove(this.grid);
  }

  getRange(address?: string | null): Range {
    if (address === undefined || address === null || address === "")
      return new Range(this.context, this.grid, WHOLE_SHEET);
    return new Range(this.context, this.grid, parseAddress(address, "Worksheet.getRange"));
  }

  /** The address is cut silently at 8,192 characters (documented limit of the string; the cut as seen in excel-facts). */
  getRanges(address?: string | null): RangeAreas {
    const text = (address ?? "A1:XFD1048576").slice(0, this.context.limits.address);
    const areas = text.split(",").map((part) => parseArea(part.trim()));
    const cut = text.length < (address ?? "").length;
    const whole = areas.filter((area) => area !== undefined);
    if (whole.length < areas.length && !cut) {
      throw new HostError(
        "InvalidArgument",
        "The argument is invalid or missing or has an incorrect format.",
        "Worksheet.getRanges",
      );
    }
    return new RangeAreas(this.context, this.grid, whole);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean | null): OrNull<Range> {
    const area = this.grid.usedArea(WHOLE_SHEET, valuesOnly ?? false);
    return area ? new Range(this.context, this.grid, area) : null;
  }
}
