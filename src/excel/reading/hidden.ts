import type { Area } from "../../workbook";

/**
 * Which rows and columns of an area are hidden: those that none of the visible rectangles reaches.
 * @param visible the visible cells, as rectangles; undefined where all cells are hidden
 */
export function hiddenIn(
  area: Area,
  visible: readonly Area[] | undefined,
): { rows: Set<number>; columns: Set<number> } {
  const areas = visible ?? [];
  return {
    rows: beside(
      area.top,
      area.bottom,
      areas.map(({ top, bottom }) => [top, bottom] as const),
    ),
    columns: beside(
      area.left,
      area.right,
      areas.map(({ left, right }) => [left, right] as const),
    ),
  };
}

/** The numbers from the first to the last that lie in none of the runs, each by its first and last; runs may overlap. A filtered ledger has thousands. */
function beside(first: number, last: number, runs: readonly (readonly [number, number])[]): Set<number> {
  const found = new Set<number>();
  let next = first;
  for (const [from, to] of [...runs].sort(([one], [other]) => one - other)) {
    for (; next < Math.min(from, last + 1); next++) found.add(next);
    next = Math.max(next, to + 1);
  }
  for (; next <= last; next++) found.add(next);
  return found;
}
