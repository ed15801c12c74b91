import type { CellRef } from "../workbook";

/** What the text still lacks: last year's figure, a reason, what money is for, a fact, or a figure that the tables do not tell or contradict. */
export type OpenPointKind = "prior" | "reason" | "use" | "fact" | "figure";

/** One thing that the user has still to fill in or to mend. */
export interface OpenPoint {
  readonly kind: OpenPointKind;
  /** The id of the statement that lacks it: `income.line`. */
  readonly statement: string;
  /** What it is about: 行政运行. */
  readonly about: string;
  /** What is missing, and what to do, in Chinese. */
  readonly message: string;
  /** The sheet where it belongs: 上年预算. Absent for figures, whose cells tell theirs. */
  readonly sheet?: string;
  /** The cell where it belongs, where there is one. */
  readonly cell?: CellRef;
}

/** Open points as they come up, each once: what two statements lack alike is one thing to do. */
export class OpenPoints {
  private readonly points = new Map<string, OpenPoint>();

  add(point: OpenPoint): void {
    const { kind, cell, sheet, about } = point;
    const place = cell ? `${cell.sheet}!${cell.row},${cell.column}` : `${sheet}/${about}`;
    const key = `${kind} ${place}`;
    if (!this.points.has(key)) this.points.set(key, point);
  }

  get all(): readonly OpenPoint[] {
    return [...this.points.values()];
  }
}
