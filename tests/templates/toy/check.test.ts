import { checkSnapshot } from "../../../src/app/check/check-snapshot";
import { planTables } from "../../../src/app/generate/plan-tables";
import { reportPage } from "../../../src/present/html/page";
import type { Snapshot } from "../../../src/workbook";
import { answersUnder } from "../../../src/worker/answers";
import { flatten } from "../../../src/worker/flat-snapshot";
import { TEMPLATES } from "../../../tools/shipped";
import { changed } from "../../support/changes";
import { snapshotOfPlans } from "../../support/planned-snapshot";
import { sampleSnapshot } from "../../support/sample";
import { toy } from "../../support/toy-template";
import { toyWorkbook } from "../../support/toy-template/workbook";

const BOTH = [...TEMPLATES, toy] as const;
const check = (workbook: Snapshot) => checkSnapshot(workbook, BOTH);
const told = (workbook: Snapshot) => check(workbook).findings.map(({ rule, message }) => `${rule}: ${message}`);

describe("a template that nobody ships, as one of those to choose from", () => {
  it("is the one by which its own workbook is read, all of whose ties hold", () => {
    const report = check(toyWorkbook());
    expect(report).toMatchObject({ template: "toy-2024", unit: "某某培训中心", measure: "元" });
    expect(report.tables.map(({ id, number, state }) => `${id} ${number} ${state}`)).toEqual([
      "toy-source 附表甲 present",
      "toy-function 附表乙 present",
    ]);
    expect(report.summary).toMatchObject({ errors: 0, warnings: 0, infos: 0 });
    expect(report.summary.equations).toBeGreaterThan(30);
  });

  it("leaves Xinjiang's workbooks to Xinjiang's", () => {
    expect(check(sampleSnapshot())).toEqual(checkSnapshot(sampleSnapshot(), TEMPLATES));
  });

  it("has its wrong code told, by its own number for the table", () => {
    expect(told(changed(toyWorkbook(), [{ cell: "科目!C7", value: "93" }]))).toEqual([
      "code/unknown: 附表乙的 2050893 培训支出 不在2024年科目目录中，可能是 2050803 培训支出。",
    ]);
  });

  it("has a broken tie told under the title that the template gives it, and the cell that is to blame", () => {
    const report = check(changed(toyWorkbook(), [{ cell: "科目!E7", value: 660 }]));
    expect(report.findings.map(({ rule, title }) => `${rule} ${title}`)).toEqual([
      "toy/tree 培训各类＝各款之和",
      "toy-function/row 培训费合计＝日常培训＋专项培训",
    ]);
    expect(report.suspects).toMatchObject([{ place: { sheet: "科目", row: 6, column: 4 }, suggested: "600.00" }]);
  });

  it("has what its tables tell differently told as that", () => {
    const report = check(
      changed(toyWorkbook(), [
        { cell: "来源!B8", value: 990 },
        { cell: "来源!B4", value: 890 },
      ]),
    );
    expect(report.findings.map(({ rule, title }) => `${rule} ${title}`)).toContain("toy/both 培训来源＝培训科目");
  });

  it("has a title that belongs to its other table told", () => {
    const report = check(changed(toyWorkbook(), [{ cell: "来源!A1", value: "培训经费科目情况表" }]));
    expect(
      report.findings.some(({ cells }) => cells.some(({ place }) => place.sheet === "来源" && place.row === 0)),
    ).toBe(true);
  });

  it("has a row that stands twice told", () => {
    const workbook = changed(toyWorkbook(), [
      { insertRow: "科目!8", values: ["205", "08", "03", "培训支出", 0, 0, 0] },
    ]);
    expect(told(workbook)).toContainEqual(expect.stringMatching(/^form\/duplicate-row: 附表乙/));
  });

  it("has a rule of its own", () => {
    const workbook = changed(toyWorkbook(), [{ cell: "来源!C8", value: 0 }]);
    expect(told(workbook)).toContain("toy/some-daily: 附表甲的日常培训为零，培训全部列在专项。");
  });

  it("is laid out anew, and what was laid out says the same", () => {
    const planned = planTables(toyWorkbook(), BOTH);
    if (planned.kind !== "tables") throw new Error(planned.kind);
    expect(planned.plans.map(({ name }) => name)).toEqual(expect.arrayContaining(["附表甲", "附表乙"]));
    const again = check(snapshotOfPlans(planned.plans));
    expect(again.findings).toEqual([]);
    expect(again.tables.map(({ sheet }) => sheet)).toEqual(["附表甲", "附表乙"]);
  });

  it("has its report in HTML with its tables on its own map", () => {
    const report = check(changed(toyWorkbook(), [{ cell: "科目!E7", value: 660 }]));
    const page = reportPage([{ file: "training.xlsx", report }], BOTH);
    expect(page).toContain("培训来源");
    expect(page).toContain("培训科目");
    expect(page).toContain("附表乙");
    expect(page).not.toContain("十一张表");
  });

  it("is what a worker that was given it answers by, too", () => {
    const answer = answersUnder(BOTH);
    const sheets = flatten(toyWorkbook()).sheets.map((sheet, key) => ({ key, sheet }));
    expect(answer({ number: 1, task: "check", sheets, options: {} })).toMatchObject({
      number: 1,
      report: { template: "toy-2024", findings: [] },
    });
    const snapshot = flatten(toyWorkbook());
    expect(answer({ number: 2, task: "plan", snapshot, options: {} })).toMatchObject({
      planned: { kind: "tables", template: "toy-2024" },
    });
  });
});
