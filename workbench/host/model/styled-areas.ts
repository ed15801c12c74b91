import type { IStyleData } from "@univerjs/presets";
import type { Area } from "../../../src/workbook";
import type { SheetGrid } from "../univer/sheet-grid";
import { requireUnprotected } from "./host-context";

/** The cells that a format object speaks of: reads answer null where they differ, as Excel does; writes reach all of them. */
export class StyledAreas {
  constructor(
    readonly grid: SheetGrid,
    readonly areas: readonly Area[],
  ) {}

  /** What all cells share, or null. Rows and columns beyond Univer's grid hold no styles and are not looked at. */
  common<T>(read: (style: IStyleData | null) => T): T | null {
    let first: { value: T } | undefined;
    for (const area of this.areas.map((whole) => this.bounded(whole))) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const value = read(this.grid.style(row, column));
          if (first === undefined) first = { value };
          else if (first.value !== value) return null;
        }
      }
    }
    return first?.value ?? null;
  }

  patch(style: IStyleData, location: string): void {
    this.patchEach(() => style, location);
  }

  /** Styles by where a cell lies in its own area. */
  patchEach(styleIn: (area: Area, row: number, column: number) => IStyleData, location: string): void {
    requireUnprotected(this.grid, location);
    for (const whole of this.areas) {
      const area = this.bounded(whole);
      this.grid.restyle(area, (row, column) => styleIn(area, row, column));
    }
  }

  private bounded(area: Area): Area {
    const bottom = Math.max(this.grid.facade.getMaxRows() - 1, area.top);
    const right = Math.max(this.grid.facade.getMaxColumns() - 1, area.left);
    const small = (area.bottom - area.top + 1) * (area.right - area.left + 1) <= 200_000;
    return small ? area : { ...area, bottom: Math.min(area.bottom, bottom), right: Math.min(area.right, right) };
  }
}
