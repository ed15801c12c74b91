import type { PairTally, Report, ReportFinding, TableState } from "../../diagnose";
import { type Size, placeLabels, rounded } from "./place-labels";
import { numberIn } from "../wording/tables";
import { type MapPlace, type TableId, type Template, tablesAndBeside } from "../../tables";

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

/** How large nodes and labels are drawn. */
export interface MapSizes {
  readonly node: Size;
  readonly label: Size;
  /** By how much it is higher than the template has it, so that labels have room; 1 unless given. */
  readonly stretch?: number;
}

/** Of a page that is printed: names in the nodes, two numbers in a label. */
const ON_PAPER: MapSizes = { node: { width: 124, height: 46 }, label: { width: 66, height: 22 } };

/**
 * The map of a report's ties: all tables of its template, and a line for each two that were, or should have been, tied together.
 * @param sizes how large it is drawn, where that is not on paper
 */
export function tieMap(
  report: Pick<Report, "tables" | "pairs" | "findings">,
  template: Template,
  { node, label, stretch = 1 }: MapSizes = ON_PAPER,
): TieMap {
  const places = new Map(
    tablesAndBeside(template.readings[0]).map(({ id, place }) => [id, { ...place, y: rounded(place.y * stretch) }]),
  );
  const placeOf = (id: TableId): MapPlace => places.get(id)!;
  const nodes = report.tables.flatMap((table): TieNode[] => {
    if (table.state === "duplicate") return [];
    const { name, x, y } = placeOf(table.id);
    return [{ id: table.id, number: table.number, name, at: { x, y }, ...node, state: table.state }];
  });
  const findings = new Map(report.findings.map((finding) => [finding.id, finding]));
  const lines = report.pairs.map(({ tables: [first, second] }) => ({
    from: borderPoint(placeOf(first), placeOf(second), node),
    to: borderPoint(placeOf(second), placeOf(first), node),
  }));
  const labels = placeLabels(lines, nodes, label);
  const edges = report.pairs.map((pair, index): TieEdge => {
    const [first, second] = pair.tables;
    const numbers = [numberIn(report, first), numberIn(report, second)] as const;
    return { ...pair, numbers, verdict: verdictOf(pair, findings), ...lines[index]!, label: labels[index]! };
  });
  const { width, height } = template.map;
  return { width, height: rounded(height * stretch), nodes, edges };
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
function borderPoint(node: Point, other: Point, { width, height }: Size): Point {
  const dx = other.x - node.x;
  const dy = other.y - node.y;
  const reach = Math.min(
    dx === 0 ? Infinity : width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : height / 2 / Math.abs(dy),
  );
  return { x: rounded(node.x + dx * reach), y: rounded(node.y + dy * reach) };
}
