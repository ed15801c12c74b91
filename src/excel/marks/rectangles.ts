import { type Area, areaA1, type Position } from "../../workbook";

/** An address of `getRanges` may have so many characters; Excel cuts off what is longer without a word. */
export const LONGEST_ADDRESS = 8_192;

/** Covers cells by few rectangles: runs in a row, and equal runs below each other. Each cell is covered once. */
export function rectanglesOf(cells: Iterable<Position>): Area[] {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = rows.get(row) ?? new Set<number>();
    columns.add(column);
    rows.set(row, columns);
  }
  const done: Area[] = [];
  let open: Area[] = [];
  for (const row of [...rows.keys()].sort((one, other) => one - other)) {
    const next: Area[] = [];
    for (const [left, right] of runs(rows.get(row) ?? new Set())) {
      const above = open.find((area) => area.bottom === row - 1 && area.left === left && area.right === right);
      next.push(above ? { ...above, bottom: row } : { top: row, left, bottom: row, right });
    }
    done.push(
      ...open.filter(
        (area) => !next.some(({ top, left, right }) => top === area.top && left === area.left && right === area.right),
      ),
    );
    open = next;
  }
  return [...done, ...open];
}

function runs(columns: ReadonlySet<number>): [number, number][] {
  const found: [number, number][] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else found.push([column, column]);
  }
  return found;
}

/** The addresses of areas, joined by commas into as few texts as the limit allows. */
export function addressesOf(areas: readonly Area[], longest = LONGEST_ADDRESS): string[] {
  const texts: string[] = [];
  for (const area of areas) {
    const address = areaA1(area);
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longest)
      texts[texts.length - 1] = `${last},${address}`;
    else texts.push(address);
  }
  return texts;
}
