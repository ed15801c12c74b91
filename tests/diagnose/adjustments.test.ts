import { diagnose } from "../../src/diagnose";
import { catalogueFor } from "../../src/catalogue";
import { a1, placeText } from "../../src/workbook";
import { type Change, changed, placeOf } from "../support/changes";
import { sampleSnapshot } from "../support/sample";
import { checkSnapshot, readDisclosure } from "../../tools/shipped";

const check = (...changes: readonly Change[]) => checkSnapshot(changed(sampleSnapshot(), changes));

const roundingOf = (report: ReturnType<typeof check>, rule: string) =>
  report.findings.find((finding) => finding.rounding && finding.rule === rule)?.adjustments ?? [];

describe("a rounding difference", () => {
  // 表3 行政运行 says 305.45 where its parts, its parent and 表2 make it 305.44.
  const report = check({ cell: "表3!E8", value: 305.45 });

  it("is a warning with both sides and their difference, never an error", () => {
    const found = report.findings.filter(({ rounding }) => rounding);
    expect(found.map(({ severity, formula, difference }) => [severity, formula, difference])).toEqual([
      ["warning", "表2!E9 = 表3!E8", "-0.01"],
      ["warning", "表3!E7 = 表3!E8 + 表3!E9 + 表3!E10", "-0.01"],
      ["warning", "表3!E8 = 表3!F8 + 表3!G8", "0.01"],
    ]);
    expect(report.summary.errors).toBe(0);
  });

  it("says by how much each of its figures would have to move, and what it would say then", () => {
    const moves = roundingOf(report, "t3/row").map(({ place, by, to }) => [a1(place), by, to]);
    expect(moves).toEqual([
      ["E8", "-0.01", "305.44"],
      ["F8", "0.01", "275.78"],
      ["G8", "0.01", "29.68"],
    ]);
  });

  it("names first the figure that levels other ties as well and disturbs none", () => {
    expect(roundingOf(report, "t3/row")[0]).toMatchObject({
      place: placeOf("表3!E8"),
      mends: 2,
      breaks: 0,
      formula: false,
    });
    expect(roundingOf(report, "t3/row")[1]).toMatchObject({ place: placeOf("表3!F8"), mends: 0, breaks: 1 });
  });

  it("is really levelled by each of the moves", () => {
    for (const { place, to } of roundingOf(report, "t3/tree")) {
      const { findings } = check({ cell: "表3!E8", value: 305.45 }, { cell: placeText(place), value: Number(to) });
      expect(findings.map(({ formula }) => formula)).not.toContain("表3!E7 = 表3!E8 + 表3!E9 + 表3!E10");
    }
  });

  it("tells a figure made by a formula as one", () => {
    const live = check({ cell: "表3!E8", value: 305.45, formula: "=ROUND(305.449,2)" });
    expect(roundingOf(live, "t3/row").find(({ place }) => a1(place) === "E8")).toMatchObject({ formula: true });
  });
});

describe("what is no rounding difference", () => {
  it("has no such moves: an error, a clean workbook", () => {
    expect(check({ cell: "表3!E8", value: 315.45 }).findings.filter(({ adjustments }) => adjustments)).toEqual([]);
    expect(check().findings.filter(({ adjustments }) => adjustments)).toEqual([]);
  });
});

describe("a figure that its table does not print so finely", () => {
  it("cannot take the difference", () => {
    // 表3 in 元 prints 分 that 表2 in 万元 does not.
    const workbook = changed(sampleSnapshot(), [
      ...sampleSnapshot()
        .sheets.find(({ name }) => name === "表3")!
        .cells.flatMap(({ row, column, value }): Change[] =>
          typeof value === "number"
            ? [{ cell: `表3!${String.fromCharCode(65 + column)}${row + 1}`, value: Math.round(value * 10_000) }]
            : typeof value === "string" && value.includes("万元")
              ? [{ cell: `表3!${String.fromCharCode(65 + column)}${row + 1}`, value: value.replace("万元", "元") }]
              : [],
        ),
      { cell: "表3!E8", value: 3_054_403 },
    ]);
    const { findings } = diagnose(readDisclosure(workbook), { workbook, catalogue: catalogueFor(2024) });
    const between = findings.find(({ rule, rounding }) => rounding && rule === "x/t2-t3-row");
    expect(between?.adjustments?.map(({ place, by, to }) => [placeText(place), by, to])).toEqual([
      ["表3!E8", "-3.00", "3054400.00"],
    ]);
  });
});
