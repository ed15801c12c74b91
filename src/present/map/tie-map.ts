import type { PairTally, Report, ReportFinding, TableState } from "../../diagnose";
import { numberIn } from "../wording/tables";
import { type MapPlace, type TableId, type Template, usualTables } from "../../tables";

/** The map of the ties between the tables, as plain geometry: the page draws it, and so may the pane. Units are the drawing's own. */
export interface TieMap {
  readonly width: number;
  readonly height: number;
  /** In the order of publication. */
  readonly nodes: readonly TieNode[];
  /** In the order of their tables. */
  readonly edges: readonly TieEdge[];
}

export interface TieNode {
  readonly id: TableId;
  /** 表3 */
  readonly number: string;
  /** The table's name in as many words as a node holds. */
  readonly name: string;
  /** The centre. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly state: TableState;
}

/**
 * How a pair of tables stands: `failed` has an error, `doubtful` has only differences to be explained (尾差 and the like), `unchecked`
 * has no tie that could be put, or has one that could not while all others hold.
 */
export type TieVerdict = "held" | "failed" | "doubtful" | "unchecked";

export interface TieEdge {
  readonly tables: readonly [TableId, TableId];
  /** `["表3", "表5"]` */
  readonly numbers: readonly [string, string];
  readonly verdict: TieVerdict;
  readonly held: number;
  readonly failed: number;
  readonly unchecked: number;
  /** Ids of the findings about these ties. */
  readonly findings: readonly string[];
  /** Where the line leaves the first table and reaches the second. */
  readonly from: Point;
  readonly to: Point;
  /** The centre of the edge's label, apart from all other labels and nodes where there is room. */
  readonly label: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

const NODE = { width: 124, height: 46 };
const LABEL = { width: 66, height: 22 };

/** Where on its line a label may stand, the middle first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

/** The map of a report's ties: all tables of its template, and a line for each two that were, or should have been, tied together. */
export function tieMap(report: Pick<Report, "tables" | "pairs" | "findings">, template: Template): TieMap {
  const places = new Map(usualTables(template).map(({ id, place }) => [id, place]));
  const placeOf = (id: TableId): MapPlace => places.get(id)!;
  const nodes = report.tables.flatMap((table): TieNode[] => {
    if (table.state === "duplicate") return [];
    const { name, x, y } = placeOf(table.id);
    return [{ id: table.id, number: table.number, name, at: { x, y }, ...NODE, state: table.state }];
  });
  const findings = new Map(report.findings.map((finding) => [finding.id, finding]));
  const lines = report.pairs.map(({ tables: [first, second] }) => ({
    from: borderPoint(placeOf(first), placeOf(second)),
    to: borderPoint(placeOf(second), placeOf(first)),
  }));
  const taken: Box[] = [...nodes];
  const edges = report.pairs.map((pair, index): TieEdge => {
    const line = lines[index]!;
    const label = labelPoint(line, taken, lines);
    taken.push({ at: label, ...LABEL });
    const [first, second] = pair.tables;
    const numbers = [numberIn(report, first), numberIn(report, second)] as const;
    return { ...pair, numbers, verdict: verdictOf(pair, findings), ...line, label };
  });
  return { ...template.map, nodes, edges };
}

/** How the ties of a pair came out, the gravest first. */
function verdictOf(
  { held, failed, unchecked, findings }: PairTally,
  known: ReadonlyMap<string, ReportFinding>,
): TieVerdict {
  if (failed > 0 || findings.length > 0)
    return findings.length > 0 && findings.every((id) => known.get(id)?.severity !== "error") ? "doubtful" : "failed";
  return unchecked > 0 || held === 0 ? "unchecked" : "held";
}

/** Where the line from a node's centre to another's leaves the node. */
function borderPoint(node: Point, other: Point): Point {
  const dx = other.x - node.x;
  const dy = other.y - node.y;
  const reach = Math.min(
    dx === 0 ? Infinity : NODE.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : NODE.height / 2 / Math.abs(dy),
  );
  return { x: rounded(node.x + dx * reach), y: rounded(node.y + dy * reach) };
}

interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** A line under a label is a lesser evil than half a label under another. */
const COVERED_LINE = 150;

/** The place along a line where a label covers least of nodes, other labels and other lines; of equals the one nearest the middle. */
function labelPoint(line: Line, taken: readonly Box[], lines: readonly Line[]): Point {
  const places = ALONG.map((part) => pointAlong(line, part));
  const covered = places.map((at) => {
    const box = { at, ...LABEL };
    const crossed = lines.filter((other) => other !== line && passes(other, box)).length;
    return taken.reduce((total, other) => total + overlap(box, other), crossed * COVERED_LINE);
  });
  return places[covered.indexOf(Math.min(...covered))]!;
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
    Math.max(0, (one[size] + other[size]) / 2 - Math.abs(one.at[axis] - other.at[axis]));
  return side("x", "width") * side("y", "height");
}

/** Tenths of a unit are finer than a printer's dot. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
