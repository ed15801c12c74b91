import { tieMap } from "../../../src/present/map/tie-map";
import { tieMetas } from "../../../src/rules";
import type { PairTally, Report } from "../../../src/diagnose";
import { cleanReport, faultyReport, findingOf } from "../../support/reports";
import { TABLE_IDS, xinjiang } from "../../../tools/shipped";

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

  it("lets no label cover a node or another label, with every pair of the template drawn", () => {
    const tables = tieMetas(xinjiang).flatMap((meta) => (meta.tables.length === 2 ? [meta.tables.join(" ")] : []));
    const pairs = [...new Set([...tables, "T7 T10"])].map((pair) => {
      const [first, second] = TABLE_IDS.filter((id) => pair.split(" ").includes(id));
      return { tables: [first!, second!] as const, held: 1, failed: 0, unchecked: 0, findings: [] };
    });
    const { edges, nodes } = tieMap({ ...cleanReport(), pairs }, xinjiang);
    const boxes = [...nodes, ...edges.map((edge) => ({ at: edge.label, width: 66, height: 20 }))];
    const covering = boxes.flatMap((box, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            Math.abs(box.at.x - other.at.x) < (box.width + other.width) / 2 &&
            Math.abs(box.at.y - other.at.y) < (box.height + other.height) / 2,
        ),
    );
    expect(covering).toEqual([]);
  });
});
