import type { OpenPoint } from "../facts";

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
