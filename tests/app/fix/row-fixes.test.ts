import { planFixes, safeFixes } from "../../../src/app/fix/plan-fixes";
import { withFormats } from "../../../src/app/fix/undo-edits";
import type { Report, ReportFinding } from "../../../src/diagnose";
import type { Fix } from "../../../src/rules";
import { type NewContent, type Snapshot, columnIndex } from "../../../src/workbook";
import { type Change, changed, placeOf } from "../../support/changes";
import { withEdits } from "../../support/edited-snapshot";
import { sampleSnapshot } from "../../support/sample";
import { checkSnapshot } from "../../../tools/shipped";

const NO_SECTION: Change = { removeRow: "表3!7" };

function checked(...changes: readonly Change[]): { snapshot: Snapshot; report: Report; missing: ReportFinding } {
  const snapshot = changed(sampleSnapshot(), changes);
  const report = checkSnapshot(snapshot);
  return { snapshot, report, missing: report.findings.find(({ rule }) => rule === "code/parent")! };
}

/** What the row that is to come has in a column. */
function contentIn({ fix }: ReportFinding, column: string): NewContent | undefined {
  return fix?.rows?.[0]?.insertion.cells.find((cell) => cell.column === columnIndex(column))?.content;
}

const ids = (report: Report): string[] => report.findings.map(({ id }) => id);

describe("a missing 款 row", () => {
  it("comes above the first of its 项, with code, name and the sums of what is below", () => {
    const { snapshot, missing } = checked(NO_SECTION);
    expect(missing.fix).toMatchObject({
      safe: true,
      label: "在 表3 第 7 行插入“20103 政府办公厅（室）及相关机构事务”，合计 466.14、基本支出 316.47、项目支出 149.67",
      edits: [],
      rows: [{ insertion: { insert: { sheet: "表3", row: 6 }, like: 10 } }],
    });
    const plan = planFixes(snapshot, [missing.fix!]);
    const after = withEdits(snapshot, plan.edits);
    expect(after).toEqual(sampleSnapshot());
    expect(withEdits(after, plan.undo)).toEqual(snapshot);
  });

  it("of economic codes, and of a 类, come as well", () => {
    for (const row of ["表6!14", "表5!11", "表5!12", "表2!7"]) {
      const { snapshot, missing } = checked({ removeRow: row });
      const after = withEdits(snapshot, planFixes(snapshot, [missing.fix!]).edits);
      expect([row, missing.fix?.safe, ids(checkSnapshot(after))]).toEqual([
        row,
        true,
        ids(checkSnapshot(sampleSnapshot())),
      ]);
    }
  });

  it("leaves the ids and cells' meanings of other findings as they are, so that explanations are found again", () => {
    const { snapshot, report, missing } = checked(NO_SECTION);
    const after = checkSnapshot(withEdits(snapshot, planFixes(snapshot, [missing.fix!]).edits));
    const warning = (of: Report) => of.findings.find(({ rule }) => rule === "code/basic-or-project")!;
    const [before, now] = [warning(report), warning(after)];
    expect(now.id).toBe(before.id);
    expect(now.cells.map(({ meaning, value }) => [meaning, value])).toEqual(
      before.cells.map(({ meaning, value }) => [meaning, value]),
    );
    expect(now.cells[0]!.place).not.toEqual(before.cells[0]!.place);
  });

  it("takes the indentation of the row that is its pattern", () => {
    const { missing } = checked(NO_SECTION, { cell: "表3!D11", value: "　行政事业单位养老支出" });
    expect(contentIn(missing, "D")).toEqual({
      kind: "text",
      text: "　政府办公厅（室）及相关机构事务",
    });
  });

  it("has live sums where the table's other rows of that level have, and its total reads the same", () => {
    const { snapshot, missing } = checked(
      NO_SECTION,
      { cell: "表3!E11", value: 71.29, formula: "=SUM(E12:E13)" },
      { cell: "表3!E14", value: 537.43, formula: "=E7+E8+E9+E11" },
    );
    expect(contentIn(missing, "E")).toEqual({ kind: "sum", rows: [6, 7, 8], decimal: "466.14" });
    const plan = planFixes(snapshot, [missing.fix!]);
    const after = withEdits(snapshot, plan.edits);
    const at = (row: number) => after.sheets[2]!.cells.find((one) => one.row === row && one.column === 4)?.formula;
    expect([at(6), at(11), at(14)]).toEqual(["=SUM(E8:E10)", "=SUM(E13:E14)", "=E8+E9+E10+E12"]);
    expect(withEdits(after, plan.undo)).toEqual(snapshot);
  });
});

describe("is not offered, but told how it is done by hand,", () => {
  it.each<[string, string, readonly Change[]]>([
    [
      "where a total would count it twice",
      "表3!E14（=SUM(E6:E13)）会把新行重复计入",
      [{ cell: "表3!E14", value: 1, formula: "=SUM(E6:E13)" }],
    ],
    [
      "where a column is added up as a whole",
      "会把新行重复计入",
      [{ cell: "表11!Z1", value: 1, formula: "=SUM(表3!E:E)" }],
    ],
    [
      "where a list stands beside",
      "表的旁边（表3!J7）还有其他内容",
      [
        { cell: "表3!J6", value: "甲" },
        { cell: "表3!J7", value: "乙" },
      ],
    ],
  ])("%s", (_, reason, changes) => {
    const { missing } = checked(NO_SECTION, ...changes);
    expect(missing.fix).toBeUndefined();
    expect(missing.advice).toContain(reason);
    expect(missing.advice).toContain("可手工在第 7 行上方补一行“20103 政府办公厅（室）及相关机构事务”，合计 466.14");
  });
});

describe("is for a person to look at first", () => {
  it("where a formula may read the row in a way that cannot be told", () => {
    const { missing } = checked(NO_SECTION, { cell: "表11!Z1", value: 1, formula: '=VLOOKUP("20103",表3!A:E,5,0)' });
    expect(missing.fix).toMatchObject({ safe: false, note: expect.stringContaining("表11!Z1") });
  });

  it("where the code may be the slip: what is above does not hold the sum without the row", () => {
    const { missing } = checked({ cell: "表3!B9", value: "05" }, { cell: "表3!D9", value: "专项统计业务" });
    expect(missing?.fix?.safe ?? false).toBe(false);
  });
});

it("is not offered where rows of the 款 stand apart", () => {
  const { missing } = checked(NO_SECTION, { insertRow: "表3!14", values: ["201", "03", "03", "机关服务", 1, 1] });
  expect(missing.fix).toBeUndefined();
});

describe("planning a row", () => {
  const { snapshot, missing } = checked(NO_SECTION);
  const fix = missing.fix!;

  it("is refused where what it adds up has changed since, or is changed by another fix", () => {
    const stale = planFixes(changed(snapshot, [{ cell: "表3!E8", value: 1 }]), [fix]);
    expect(stale.refused[0]?.reason).toContain("表3!E8 在校验之后改动过");
    const amount: Fix = {
      safe: true,
      label: "金额",
      edits: [{ cell: placeOf("表3!E8"), before: "40.7", content: { kind: "number", decimal: "41.70" } }],
    };
    expect(planFixes(snapshot, [amount, fix]).refused).toMatchObject([{ fix }]);
    expect(planFixes(snapshot, [fix, amount]).refused).toMatchObject([{ fix: amount }]);
  });

  it("is undone together with cells below it, at the places where they then are, with the formats that they had", () => {
    const name: Fix = {
      safe: true,
      label: "名称",
      edits: [
        {
          cell: placeOf("表3!D13"),
          before: "机关事业单位基本养老保险缴费支出",
          content: { kind: "text", text: "缴费" },
        },
      ],
    };
    const plan = planFixes(snapshot, [name, fix]);
    const after = withEdits(snapshot, plan.edits);
    expect(withEdits(after, plan.undo)).toEqual(snapshot);
    const [edit] = plan.edits;
    const undo = withFormats(plan, [
      { cell: (edit as { cell: { sheet: string; row: number; column: number } }).cell, format: "@" },
    ]);
    expect(undo[0]).toMatchObject({ cell: { row: 13, column: 3 }, format: "@" });
  });

  it("is among the safe ones once, beside others that change no cell", () => {
    const { report } = checked(NO_SECTION, { removeRow: "表5!12" });
    expect(safeFixes(report).filter(({ rows }) => rows)).toHaveLength(2);
  });
});
