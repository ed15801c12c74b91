import type { Point } from "./tie-map";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  /** The centre. */
  readonly at: Point;
}

export interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** Where on its line a label may stand, in parts of the line: the middle first, then ever further from it. */
const ALONG = [
  0.5,
  ...Array.from({ length: 19 }, (_, step) => (step + 1) * 0.02).flatMap((by) => [0.5 - by, 0.5 + by]),
];

/** Between a label and what stands beside it, in the drawing's units. */
const GAP = 3;
/** A line under a label is a lesser evil than a sliver of a label under another. */
const COVERED_LINE = 40;
/** Of two places that cover as much, the one nearer the middle. */
const OFF_MIDDLE = 10;
/** Each label moves to its best place among the others until none moves; a drawing has some twenty, which settle in two or three rounds. */
const MOST_ROUNDS = 12;

/**
 * The centres of the lines' labels, each on its line: so that they cover no node and no other label where there is room for that, and few lines. Pure, and the
 * same for the same drawing.
 */
export function placeLabels(lines: readonly Line[], nodes: readonly Box[], label: Size): readonly Point[] {
  const choices = lines.map((line) =>
    ALONG.map((part) => {
      const at = pointAlong(line, part);
      const box = { at, ...label };
      const crossed = lines.filter((other) => other !== line && passes(other, box)).length;
      const covered = nodes.reduce((total, node) => total + overlap(box, node), 0);
      return { at, cost: covered + crossed * COVERED_LINE + Math.abs(part - 0.5) * OFF_MIDDLE };
    }),
  );
  const places = choices.map(([middle]) => middle!.at);
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false;
    choices.forEach((own, index) => {
      const others = places.filter((_, other) => other !== index);
      const costOf = ({ at, cost }: (typeof own)[number]): number =>
        others.reduce((total, other) => total + overlap({ at, ...label }, { at: other, ...label }), cost);
      const best = own.reduce((one, other) => (costOf(other) < costOf(one) ? other : one));
      if (best.at === places[index]) return;
      moved = true;
      places[index] = best.at;
    });
  }
  return places;
}

function pointAlong({ from, to }: Line, part: number): Point {
  return { x: rounded(from.x + (to.x - from.x) * part), y: rounded(from.y + (to.y - from.y) * part) };
}

/** Whether a line passes through a box: some part of it lies between the box's sides both ways. */
function passes({ from, to }: Line, { at, width, height }: Box): boolean {
  const within = (start: number, end: number, middle: number, size: number): readonly [number, number] => {
    const parts = [middle - size / 2, middle + size / 2].map((side) =>
      start === end ? (side < start ? -Infinity : Infinity) : (side - start) / (end - start),
    );
    return [Math.min(...parts), Math.max(...parts)];
  };
  const [left, right] = within(from.x, to.x, at.x, width);
  const [top, bottom] = within(from.y, to.y, at.y, height);
  return Math.max(left, top, 0) <= Math.min(right, bottom, 1);
}

function overlap(one: Box, other: Box): number {
  const side = (axis: "x" | "y", size: "width" | "height"): number =>
    Math.max(0, (one[size] + other[size]) / 2 + GAP - Math.abs(one.at[axis] - other.at[axis]));
  return side("x", "width") * side("y", "height");
}

/** Tenths of a unit are finer than a printer's dot. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
