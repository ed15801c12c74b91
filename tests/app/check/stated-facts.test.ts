import { checkSnapshot } from "../../../tools/shipped";
import { marksOfReport } from "../../../src/app/mark/marks-of-report";
import { sampleUnit } from "../../support/fact-book";
import { sampleSnapshot } from "../../support/sample";
import { snapshotOf } from "../../support/snapshots";

const isOverFacts = ({ rule }: { readonly rule: string }) => /^(?:facts|n|p|s)\//.test(rule);

describe("what a workbook states for its document", () => {
  it("is not asked about where it states nothing: the rules are not put, so that none of them passed", () => {
    const { rules, findings } = checkSnapshot(sampleSnapshot());
    expect([...rules.filter(isOverFacts), ...findings.filter(isOverFacts)]).toEqual([]);
  });

  it("is checked with the tables: its problems stand in the report and are marked in their cells", () => {
    const stated = sampleUnit({ 单位全称: "某某市人民政府办公室", 批复日期: "二月", 编制数: 1, 在职人数: 2 });
    const report = checkSnapshot(snapshotOf(...sampleSnapshot().sheets, stated));
    const found = report.findings.filter(isOverFacts);
    expect(found.map(({ rule, severity, cells }) => [rule, severity, cells[0]?.value])).toEqual([
      ["facts/unread", "error", "二月"],
      ["facts/unread", "warning", "某某市人民政府办公室"],
      ["n/people", "warning", "2"],
    ]);
    const marked = marksOfReport(report).filter(({ cell }) => cell.sheet === "单位信息");
    expect(marked.map(({ cell, tone }) => [cell.row, tone])).toEqual([
      [4, "error"],
      [3, "warning"],
      [6, "warning"],
      [5, "warning"],
    ]);
    expect(report.rules.find(({ rule }) => rule === "n/assets")).toMatchObject({ held: 0, failed: 0, unchecked: 0 });
  });

  it("is checked where the workbook has no table yet", () => {
    const report = checkSnapshot(snapshotOf(sampleUnit({ 编制数: 1, 在职人数: 2 })));
    expect(report.findings.filter(isOverFacts).map(({ rule }) => rule)).toEqual(["n/people"]);
  });
});
