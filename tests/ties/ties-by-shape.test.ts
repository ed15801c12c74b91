import { TiesByShape, deriveEquations } from "../../src/ties";
import { readDisclosure } from "../../tools/shipped";
import { syntheticLedger } from "../../tools/synthetic";
import { published } from "../../tools/faults-department/units";
import { type Change, changed } from "../support/changes";
import { sampleReadAnew } from "../support/sample";
import { readAnew } from "../support/snapshots";

const sample = sampleReadAnew();
const sampleWith = (...changes: readonly Change[]) => readDisclosure(changed(readAnew(sample), changes));
const disclosureOf = (seed: number) => published(`单位${seed}`, syntheticLedger({ seed, rows: 12 }));

/** Ties of the sample, then of the sample with changes, by one memory. */
function afterChanges(...changes: readonly Change[]) {
  const ties = new TiesByShape();
  ties.of(readDisclosure(sample));
  const now = sampleWith(...changes);
  return { found: ties.of(now), derived: deriveEquations(now) };
}

describe("ties of one workbook after the other", () => {
  it("are those that a derivation finds, in its order, over the figures of the second, where both list the same rows", () => {
    const { found, derived } = afterChanges({ cell: "表3!F8", value: 275.87 });
    expect(found).toEqual(derived);
    const second = found.filter(({ left, right }) => [...left, ...right].some(({ raw }) => raw === 275.87));
    expect(second.length).toBeGreaterThan(0);
  });

  it("hold none of the figures of the first", () => {
    const ties = new TiesByShape();
    const first = new Set(ties.of(readDisclosure(sample)).flatMap(({ left, right }) => [...left, ...right]));
    for (const { left, right } of ties.of(sampleWith()))
      for (const figure of [...left, ...right]) expect(first.has(figure)).toBe(false);
  });

  it.each<[string, Change]>([
    ["another code", { cell: "表3!C8", value: "02" }],
    ["a row less", { removeRow: "表3!8" }],
    ["a sheet less", { removeSheet: "表5" }],
    ["a column under a heading that is none of the table's", { cell: "表3!F5", value: "其他" }],
    ["something that is carried on, where the first has nothing", { cell: "表4!D36", value: 1 }],
    ["an amount that is no number", { cell: "表2!E8", value: "约5万" }],
  ])("are those that a derivation finds where the second has %s", (_what, change) => {
    const { found, derived } = afterChanges(change);
    expect(found).toEqual(derived);
  });

  it("are those that a derivation finds where more kinds of units come by turns than are remembered", () => {
    const ties = new TiesByShape();
    const disclosures = Array.from({ length: 18 }, (_, seed) => disclosureOf(seed + 1));
    for (const disclosure of [...disclosures, ...disclosures.slice(-3), ...disclosures.slice(0, 3)])
      expect(ties.of(disclosure)).toEqual(deriveEquations(disclosure));
  });
});
