import type { SnapshotCell } from "./snapshot";

/** Whether cells hold the same: formulas where there are any, what they give aside, else values. How they are shown does not count. */
export function sameCells(one: readonly SnapshotCell[], other: readonly SnapshotCell[]): boolean {
  if (one.length !== other.length) return false;
  const held = new Map(one.map((cell) => [place(cell), contents(cell)]));
  return other.every((cell) => held.get(place(cell)) === contents(cell));
}

function place({ row, column }: SnapshotCell): string {
  return `${row},${column}`;
}

function contents({ value, formula }: SnapshotCell): string {
  return formula ?? JSON.stringify(value);
}
