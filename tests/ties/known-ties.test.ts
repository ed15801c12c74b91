import { keepTables } from "../../src/tables";
import { KnownTies, deriveEquations } from "../../src/ties";
import { type Change, changed } from "../support/changes";
import { sampleReadAnew } from "../support/sample";
import { readAnew } from "../support/snapshots";
import { readDisclosure } from "../../tools/shipped";

const sample = sampleReadAnew();
const before = readDisclosure(sample);

/** The ties of the sample, then those of the sample with changes: as they are kept, and how many of those of before are among them. */
function afterChanges(...changes: readonly Change[]) {
  const known = new KnownTies();
  const old = new Set(known.of(before));
  const now = keepTables(before, readDisclosure(changed(readAnew(sample), changes)));
  const ties = known.of(now);
  return { now, ties, known, made: ties.filter((tie) => !old.has(tie)) };
}

describe("ties that are kept", () => {
  it("are those that a derivation finds, in its order, after a changed amount; only those it stands in are others", () => {
    const { now, ties, made } = afterChanges({ cell: "表3!F8", value: 275.87 });
    expect(ties).toEqual(deriveEquations(now));
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThan(ties.length / 20);
    for (const { left, right } of made) expect([...left, ...right].some(({ raw }) => raw === 275.87)).toBe(true);
  });

  it("are all of them where nothing has changed", () => {
    const { ties, known, now } = afterChanges();
    expect(known.of(keepTables(now, readDisclosure(readAnew(sample))))).toBe(ties);
  });

  it.each<[string, Change]>([
    ["a code", { cell: "表3!C8", value: "02" }],
    ["a row that is gone", { removeRow: "表3!8" }],
    ["a sheet that is gone", { removeSheet: "表5" }],
    ["something that is carried on, where nothing was", { cell: "表4!D36", value: 1 }],
    ["an amount in every second table", { cell: "表2!E8", value: 0 }],
  ])("are those that a derivation finds after another change: %s", (_what, change) => {
    const { now, ties } = afterChanges(change);
    expect(ties).toEqual(deriveEquations(now));
  });
});
