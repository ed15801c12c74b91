import { planFixes, safeFixes } from "../../../src/app/fix/plan-fixes";
import type { Report } from "../../../src/diagnose";
import { fixOfAdjustment } from "../../../src/present/wording/rounding";
import type { Fix } from "../../../src/rules";
import { figuresOf } from "../../../src/tables";
import { type CellValue, type Snapshot, cellInFormula } from "../../../src/workbook";
import { applyChanges } from "../../../tools/snapshot-changes";
import { FAULT_KINDS } from "../../../tools/fault-kinds";
import { bestMoves } from "../../../tools/faults/best-moves";
import { type Change, changed, placeOf } from "../../support/changes";
import { withEdits } from "../../support/edited-snapshot";
import { sampleDisclosure, sampleSnapshot } from "../../support/sample";
import { checkSnapshot } from "../../../tools/shipped";

function reportOf(...changes: readonly Change[]): { snapshot: Snapshot; report: Report } {
  const snapshot = changed(sampleSnapshot(), changes);
  return { snapshot, report: checkSnapshot(snapshot) };
}

function fixOf(report: Report, rule: string): Fix | undefined {
  return report.findings.find((finding) => finding.rule === rule)?.fix;
}

/** The report after the fixes, and the snapshot. */
function fixed(snapshot: Snapshot, fixes: readonly Fix[]): { snapshot: Snapshot; report: Report } {
  const after = withEdits(snapshot, planFixes(snapshot, fixes).edits);
  return { snapshot: after, report: checkSnapshot(after) };
}

function amounts(snapshot: Snapshot): Map<string, CellValue> {
  return new Map(
    snapshot.sheets.flatMap((sheet) =>
      sheet.cells
        .filter(({ value }) => typeof value === "number")
        .map((cell) => [cellInFormula({ sheet: sheet.name, ...cell }), cell.value] as const),
    ),
  );
}

const clean = checkSnapshot(sampleSnapshot());
const ruleIds = (report: Report): string[] => report.findings.map(({ id }) => id);

describe("a fix", () => {
  it("sets the amount that mends every failed tie, and is safe where nothing else explains them", () => {
    const { snapshot, report } = reportOf({ cell: "表3!F8", value: 275.87 });
    const [suspect] = report.suspects;
    expect(suspect?.fix).toEqual({
      safe: true,
      label: "把 表3 行政运行·基本支出 F8 从 275.87 改为 275.77",
      edits: [{ cell: placeOf("表3!F8"), before: "275.87", content: { kind: "number", decimal: "275.77" } }],
      names: ["行政运行·基本支出"],
    });
    const after = fixed(snapshot, [suspect!.fix!]);
    expect(amounts(after.snapshot)).toEqual(amounts(sampleSnapshot()));
    expect(ruleIds(after.report)).toEqual(ruleIds(clean));
  });

  it("moves an amount back that stands in the wrong column, both cells together, and leaves no zero behind", () => {
    const { snapshot, report } = reportOf(
      { cell: "表3!F8", value: null },
      { cell: "表3!G9", value: 40.7 },
      { cell: "表3!F9", value: null },
      { cell: "表3!F8", value: 275.77 },
    );
    const [first, second] = report.suspects;
    expect(first?.fix?.edits).toHaveLength(2);
    expect(second?.fix).toBe(first?.fix);
    expect(amounts(fixed(snapshot, [first!.fix!]).snapshot)).toEqual(amounts(sampleSnapshot()));
  });

  it("is never offered for a formula: its references are to be mended", () => {
    const { report } = reportOf({ cell: "表3!E15", value: 537.53, formula: "=E7+E11+0.1" });
    expect(report.suspects[0]).toMatchObject({ place: placeOf("表3!E15"), formula: true });
    expect(report.suspects.filter(({ formula, fix }) => formula && fix)).toEqual([]);
  });

  it("is not offered where only rounding has failed: nobody has slipped", () => {
    const { report } = reportOf({ cell: "表6!D7", value: 84.12 });
    const rounding = report.findings.filter((finding) => finding.rounding);
    expect(rounding.length).toBeGreaterThan(0);
    expect(report.suspects).toEqual([]);
  });

  it("puts the catalogue's name in place of a wrong one, with the indentation that was there", () => {
    const { snapshot, report } = reportOf({ cell: "表3!D8", value: "　　行政运形" });
    const fix = fixOf(report, "code/name");
    expect(fix).toMatchObject({ safe: true, label: "把 表3 2010301·科目名称 D8 从“行政运形”改为“行政运行”" });
    expect(fix?.edits).toEqual([
      { cell: placeOf("表3!D8"), before: "　　行政运形", content: { kind: "text", text: "　　行政运行" } },
    ]);
    expect(ruleIds(fixed(snapshot, [fix!]).report)).toEqual(ruleIds(clean));
  });

  it("of a name is not safe where the name is that of a code beside: then the code may be the slip", () => {
    const { report } = reportOf({ cell: "表3!D8", value: "一般行政管理事务" });
    expect(fixOf(report, "code/name")).toMatchObject({ safe: false });
  });

  it("of a name is not offered where a formula fetches it", () => {
    const { report } = reportOf({ cell: "表3!D8", value: "行政运形", formula: "=表5!D8" });
    expect(report.findings.some(({ rule }) => rule === "code/name")).toBe(true);
    expect(fixOf(report, "code/name")).toBeUndefined();
  });

  it("of a code changes only the piece that is wrong, and is for a person to judge", () => {
    const { snapshot, report } = reportOf({ cell: "表3!A14", value: "215" }, { cell: "表3!C14", value: "91" });
    const fix = fixOf(report, "code/unknown");
    expect(fix === undefined || !fix.safe).toBe(true);
    if (fix) expect(planFixes(snapshot, [fix]).refused).toEqual([]);
  });

  it("makes a number of a text", () => {
    const { snapshot, report } = reportOf({ cell: "表3!F8", value: " 275.77 " });
    const fix = fixOf(report, "form/number-as-text");
    expect(fix).toMatchObject({
      safe: true,
      edits: [{ cell: placeOf("表3!F8"), before: " 275.77 ", content: { kind: "number", decimal: "275.77" } }],
    });
    expect(amounts(fixed(snapshot, [fix!]).snapshot)).toEqual(amounts(sampleSnapshot()));
  });

  it("rounds an amount half away from zero, on request only", () => {
    const { report } = reportOf({ cell: "表3!F8", value: 275.765 });
    expect(fixOf(report, "form/precision")).toMatchObject({
      safe: false,
      edits: [{ content: { decimal: "275.77" } }],
    });
  });

  it("writes the note of an empty table into the row below it, and then the table is declared empty", () => {
    const { snapshot, report } = reportOf({ cell: "表8!A8", value: null });
    const fix = fixOf(report, "form/empty-note");
    expect(fix).toMatchObject({ safe: false, label: expect.stringContaining("没有使用政府性基金") });
    const after = fixed(snapshot, [fix!]).report;
    expect(after.tables.find(({ id }) => id === "T8")?.state).toBe("declared-empty");
  });
});

describe("the safe fixes of a report", () => {
  it("are each given once, and none for a finding that has been explained", () => {
    const { report } = reportOf({ cell: "表3!F8", value: 275.87 }, { cell: "表5!D7", value: "政府办公厅" });
    const labels = safeFixes(report).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels[0]).toContain("表3 行政运行·基本支出 F8");
    const explained = report.findings.map((finding) => ({
      ...finding,
      explanation: { kind: "explained" as const, text: "无误", who: "会计", when: "2024-03-01T08:00:00Z" },
    }));
    expect(safeFixes({ ...report, suspects: [], findings: explained })).toEqual([]);
  });
});

describe("planning fixes", () => {
  const { snapshot, report } = reportOf({ cell: "表3!F8", value: 275.87 });
  const fix = report.suspects[0]!.fix!;

  it("refuses, with a sentence, where the cell says something else by now", () => {
    const plan = planFixes(changed(snapshot, [{ cell: "表3!F8", value: 1 }]), [fix]);
    expect(plan.edits).toEqual([]);
    expect(plan.refused.map(({ reason }) => reason)).toEqual([
      "表3!F8 现在是“1”，不再是校验时的“275.87”，没有修改。请重新校验。",
    ]);
  });

  it("refuses a cell that has become a formula", () => {
    const plan = planFixes(changed(snapshot, [{ cell: "表3!F8", value: 275.87, formula: "=G8" }]), [fix]);
    expect(plan.refused[0]?.reason).toContain("公式");
  });

  it("refuses the second of two fixes that change one cell", () => {
    const other = { ...fix, label: "另一项", edits: [{ ...fix.edits[0]!, after: { number: "1.00" } }] };
    const plan = planFixes(snapshot, [fix, other]);
    expect(plan.applied).toEqual([fix]);
    expect(plan.refused).toMatchObject([{ fix: other }]);
  });

  it("says how everything is undone", () => {
    const { edits, undo } = planFixes(snapshot, [fix]);
    const after = withEdits(snapshot, edits);
    expect(withEdits(after, undo)).toEqual(snapshot);
  });
});

describe("every slip of the hand in one amount of the sample", () => {
  const figures = sampleDisclosure().tables.flatMap((table) =>
    figuresOf(table)
      .filter(({ blank }) => !blank)
      .map((figure) => ({ figure, table })),
  );
  const slips = FAULT_KINDS.flatMap((kind) => {
    const faults = figures
      .map(({ figure, table }) => kind.change(figure, table) ?? [])
      .filter((changes) => changes.length === 1)
      .filter((_, index) => index % 9 === 0);
    return faults.length > 0 ? [[kind.name, faults] as const] : [];
  });

  it.each(slips)("%s: the first suspect's fix gives every figure back", (_, faults) => {
    const wrong = faults.flatMap((changes) => {
      const snapshot = applyChanges(sampleSnapshot(), changes);
      const fix = bestFix(checkSnapshot(snapshot));
      const after = fix && withEdits(snapshot, planFixes(snapshot, [fix]).edits);
      if (after && sameAmounts(amounts(after), amounts(sampleSnapshot()))) return [];
      return [`${cellInFormula(changes[0]!.cell)}: ${fix?.label ?? "no fix"}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** The first suspect's fix; where rounding explains all that fails, the first move that levels it. */
function bestFix({ suspects, findings }: Report): Fix | undefined {
  const move = suspects.length === 0 ? bestMoves(findings)[0] : undefined;
  return move ? fixOfAdjustment(move) : suspects[0]?.fix;
}

function sameAmounts(left: ReadonlyMap<string, CellValue>, right: ReadonlyMap<string, CellValue>): boolean {
  const nonzero = (all: ReadonlyMap<string, CellValue>) => [...all].filter(([, value]) => value !== 0);
  const [a, b] = [nonzero(left), nonzero(right)];
  return a.length === b.length && a.every(([key, value]) => right.get(key) === value);
}
