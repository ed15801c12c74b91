import { type Point, tieMap } from "../../../src/present/map/tie-map";
import { IN_PANE } from "../../../src/taskpane/map/sizes";
import { templateOf } from "../../../src/tables";
import { tieMetas } from "../../../src/rules";
import type { PairTally, Report } from "../../../src/diagnose";
import { cleanReport, faultyReport, findingOf } from "../../support/reports";
import { EXAMPLES, example } from "../../support/national-examples";
import { TABLE_IDS, TEMPLATES, checkSnapshot, xinjiang } from "../../../tools/shipped";

const pairsOf = (pair: Partial<PairTally>): Report["pairs"] => [
  { tables: ["T5", "T6"], held: 0, failed: 0, unchecked: 0, findings: [], ...pair },
];

describe("the map of ties", () => {
  it("has a node for each of the eleven tables, apart from each other and inside the drawing", () => {
    const { nodes, width, height } = tieMap(cleanReport(), xinjiang);
    expect(nodes.map(({ id }) => id)).toEqual(TABLE_IDS);
    for (const node of nodes) {
      expect(node.at.x - node.width / 2).toBeGreaterThanOrEqual(0);
      expect(node.at.x + node.width / 2).toBeLessThanOrEqual(width);
      expect(node.at.y - node.height / 2).toBeGreaterThanOrEqual(0);
      expect(node.at.y + node.height / 2).toBeLessThanOrEqual(height);
      for (const other of nodes)
        if (other !== node)
          expect(
            Math.abs(node.at.x - other.at.x) >= node.width || Math.abs(node.at.y - other.at.y) >= node.height,
          ).toBe(true);
    }
  });

  it("has an edge a pair of tables, with its counts and findings", () => {
    const [edge] = tieMap(faultyReport(), xinjiang).edges;
    expect(edge).toMatchObject({
      tables: ["T5", "T6"],
      numbers: ["表5", "表6"],
      verdict: "failed",
      held: 473,
      failed: 1,
      unchecked: 2,
      findings: ["x/t5-t6:T5:表5!E9"],
    });
  });

  it.each([
    ["held, where all ties hold", { held: 3 }, "held"],
    ["unchecked, where none could be put", { unchecked: 1 }, "unchecked"],
    ["unchecked, where some could not be put", { held: 3, unchecked: 1 }, "unchecked"],
    ["failed, where one is an error", { held: 3, failed: 2, findings: ["e", "w"] }, "failed"],
    ["doubtful, where all that differ are to be explained", { held: 3, failed: 1, findings: ["w"] }, "doubtful"],
  ])("is %s", (_, pair, verdict) => {
    const findings = [findingOf({ id: "e" }), findingOf({ id: "w", severity: "warning" })];
    expect(tieMap({ ...cleanReport({ findings }), pairs: pairsOf(pair) }, xinjiang).edges[0]?.verdict).toBe(verdict);
  });

  describe.each([
    ["on paper", undefined, { width: 66, height: 20 }],
    ["in the pane", IN_PANE, IN_PANE.label],
  ])("drawn %s", (_, sizes, label) => {
    const expectLegible = (report: Report): void => {
      const { edges, nodes } = tieMap(report, templateOf(TEMPLATES, report.template), sizes);
      const labels = edges.map((edge) => ({ at: edge.label, ...label }));
      expect(edges.length).toBeGreaterThan(8);
      expect(covering([...nodes, ...labels])).toEqual([]);
      const crossed = edges.flatMap(({ tables, numbers, from, to }) =>
        nodes.flatMap((node) =>
          !tables.includes(node.id) && runsThrough({ from, to }, node) ? [`${numbers.join("–")}: ${node.number}`] : [],
        ),
      );
      expect(crossed).toEqual([]);
    };

    it("lets no label cover a node or another label, nor a line a third table, with every pair of the eleven tables", () => {
      const tables = tieMetas(xinjiang).flatMap((meta) => (meta.tables.length === 2 ? [meta.tables.join(" ")] : []));
      const pairs = [...new Set([...tables, "T7 T10"])].map((pair) => {
        const [first, second] = TABLE_IDS.filter((id) => pair.split(" ").includes(id));
        return { tables: [first!, second!] as const, held: 1, failed: 0, unchecked: 0, findings: [] };
      });
      expectLegible({ ...cleanReport(), pairs });
    });

    it.each(EXAMPLES)("does so with $name of the set $template", ({ name }) => {
      expectLegible(checkSnapshot(example(name)));
    });
  });
});

interface Box {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** The boxes of which each covers another. */
function covering(boxes: readonly Box[]): readonly Box[] {
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(box.at.x - other.at.x) < (box.width + other.width) / 2 &&
          Math.abs(box.at.y - other.at.y) < (box.height + other.height) / 2,
      ),
  );
}

/** Whether a line goes over a box, looked at in a hundred places. */
function runsThrough({ from, to }: { readonly from: Point; readonly to: Point }, { at, width, height }: Box): boolean {
  return Array.from({ length: 101 }, (_, step) => step / 100).some(
    (part) =>
      Math.abs(from.x + (to.x - from.x) * part - at.x) < width / 2 &&
      Math.abs(from.y + (to.y - from.y) * part - at.y) < height / 2,
  );
}
