import type { Area } from "../../../src/workbook";
import { type Api, ModelObject } from "../protocol/model-object";
import { INDENT_PIXELS } from "../file/style-of-look";
import type { SheetGrid } from "../univer/sheet-grid";
import { requireUnprotected } from "./host-context";
import { RangeBorderCollection } from "./range-border-collection";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { StyledAreas } from "./styled-areas";

/** Univer's sizes are pixels of 1/96 inch; Excel's are points of 1/72 inch. */
const POINTS_PER_PIXEL = 0.75;

const HORIZONTAL = ["General", "Left", "Center", "Right"];
const VERTICAL = ["Bottom", "Top", "Center", "Bottom"];
const WRAP = 3;
const OVERFLOW = 1;

export class RangeFormat extends ModelObject {
  static readonly type = "RangeFormat";
  static readonly api: Api = {
    columnWidth: 2,
    rowHeight: 2,
    horizontalAlignment: 1,
    verticalAlignment: 1,
    wrapText: 1,
    indentLevel: 9,
    fill: 1,
    font: 1,
    borders: 1,
  };

  private readonly styled: StyledAreas;

  constructor(
    private readonly grid: SheetGrid,
    private readonly areas: readonly Area[],
  ) {
    super();
    this.styled = new StyledAreas(grid, areas);
  }

  /** In points, as seen in OfficeDev/office-js#187; null where the columns differ. */
  get columnWidth(): number | null {
    const { facade } = this.grid;
    return sizeOf(this.areas, "left", "right", facade.getMaxColumns(), (column) => facade.getColumnWidth(column));
  }

  set columnWidth(points: number) {
    requireUnprotected(this.grid, "RangeFormat.columnWidth");
    for (const area of this.areas) {
      this.grid.ensure(0, Math.min(area.right, 255));
      const count = Math.min(area.right, 255) - area.left + 1;
      this.grid.facade.setColumnWidths(area.left, count, points / POINTS_PER_PIXEL);
    }
  }

  get rowHeight(): number | null {
    const { facade } = this.grid;
    return sizeOf(this.areas, "top", "bottom", facade.getMaxRows(), (row) => facade.getRowHeight(row));
  }

  set rowHeight(points: number) {
    requireUnprotected(this.grid, "RangeFormat.rowHeight");
    for (const area of this.areas) {
      this.grid.ensure(area.bottom, 0);
      this.grid.facade.setRowHeightsForced(area.top, area.bottom - area.top + 1, points / POINTS_PER_PIXEL);
    }
  }

  get horizontalAlignment(): string | null {
    return this.styled.common((style) => HORIZONTAL[style?.ht ?? 0] ?? "General");
  }

  set horizontalAlignment(alignment: string) {
    this.styled.patch({ ht: Math.max(HORIZONTAL.indexOf(alignment), 0) }, "RangeFormat.horizontalAlignment");
  }

  get verticalAlignment(): string | null {
    return this.styled.common((style) => VERTICAL[style?.vt ?? 0] ?? "Bottom");
  }

  set verticalAlignment(alignment: string) {
    this.styled.patch({ vt: Math.max(VERTICAL.indexOf(alignment, 1), 0) }, "RangeFormat.verticalAlignment");
  }

  get wrapText(): boolean | null {
    return this.styled.common((style) => style?.tb === WRAP);
  }

  set wrapText(wrap: boolean) {
    this.styled.patch({ tb: wrap ? WRAP : OVERFLOW }, "RangeFormat.wrapText");
  }

  get indentLevel(): number | null {
    return this.styled.common((style) => (style?.pd?.l ?? 0) / INDENT_PIXELS);
  }

  set indentLevel(level: number) {
    this.styled.patch({ pd: { l: level * INDENT_PIXELS } }, "RangeFormat.indentLevel");
  }

  get fill(): RangeFill {
    return new RangeFill(this.styled);
  }

  get font(): RangeFont {
    return new RangeFont(this.styled);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.styled);
  }
}

function sizeOf(
  areas: readonly Area[],
  first: "left" | "top",
  last: "right" | "bottom",
  limit: number,
  pixelsAt: (index: number) => number,
): number | null {
  const sizes = new Set<number>();
  for (const area of areas) {
    for (let index = area[first]; index <= Math.min(area[last], limit - 1); index++) sizes.add(pixelsAt(index));
  }
  const [pixels] = sizes;
  return sizes.size === 1 && pixels !== undefined ? pixels * POINTS_PER_PIXEL : null;
}
