import { blocksOfPlan } from "../../src/document";
import type { Indicator, PerformanceFacts } from "../../src/facts";
import { type Amount, amountOfFen } from "../../src/money";
import { overallFunds, projectCounts, projectFunds } from "../../src/ledger";
import { type PerformanceInput, performanceSheets } from "../../src/performance";
import type { SheetPlan } from "../../src/workbook";
import { fullLedger } from "../support/sample-ledger";

const PAID = "2024年预计拨入其他资金账户项目";
const fact = (value: string) => ({ value });
const indicator = (first: string, second: string, third: string, value: string, points: number): Indicator => ({
  first: fact(first),
  second: fact(second),
  third: fact(third),
  value: fact(value),
  basis: fact("计划标准"),
  weightHundredths: { value: points * 100 },
});
const INDICATORS = [
  indicator("产出指标", "数量指标", "边界巡查调研（次）", "=2 次", 20),
  indicator("产出指标", "数量指标", "慰问次数（次）", ">=1 次", 20),
  indicator("产出指标", "时效指标", "项目完成时间", "2024 年12月", 12),
  indicator("效益指标", "数量指标", "保障", "有效保障", 38),
];
const FACTS: PerformanceFacts = {
  overall: { goal: { text: fact("1.扩大开放。\n2.维护边界。"), contact: fact("某人") }, indicators: INDICATORS },
  projects: [{ project: fact(PAID), goal: { text: fact("做好边界维护。") }, indicators: INDICATORS }],
};
const ledger = fullLedger();
const INPUT: PerformanceInput = {
  facts: FACTS,
  context: { unit: "某某办公室", year: 2024, scope: "单位", measure: "万元", showsContacts: false },
  overall: overallFunds(ledger),
  projects: projectFunds(ledger),
  projectsFrom: "支出明细",
  secret: new Set(["党委外办业务经费", "外事活动业务经费"]),
};
const wan = (hundredths: number): Amount => amountOfFen(hundredths * 10_000);

/** The texts of a sheet as Word shows them, in reading order. */
function texts(plan: SheetPlan | undefined): string[] {
  const blocks = blocksOfPlan(plan!);
  return blocks.flatMap((block) =>
    block.kind === "table"
      ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text).filter((text) => text !== ""))
      : "runs" in block
        ? [block.runs.map((run) => (run.kind === "tab" ? "\t" : run.text)).join("")]
        : [],
  );
}

describe("the tables of performance targets", () => {
  const { plans, openPoints } = performanceSheets(INPUT);

  it("are one of the whole and one for each open project with a target", () => {
    expect(plans.map(({ name }) => name)).toEqual(["单位整体绩效目标表", "项目支出绩效目标表_1"]);
    expect(openPoints).toEqual([]);
  });

  it("state the ledger's funds, print values in one form, and keep people out", () => {
    const whole = texts(plans[0]).join("|");
    expect(whole).toContain("上级安排|0.00|本级安排|447.76");
    expect(whole).toContain("其他|89.67");
    expect(whole).toContain("边界巡查调研（次）|＝2次|计划标准|20");
    expect(whole).toContain("（略）");
    expect(whole).not.toContain("某人");
    const project = texts(plans[1]).join("|");
    expect(project).toContain("年度预算总额|89.67|其中：财政拨款|0.00|其他资金|89.67");
    expect(project).toContain("项目完成时间|2024年12月");
  });

  it("merge 一级 and 二级 over equal neighbours, 二级 only within its 一级", () => {
    const header = plans[0]!.page.titleRows!.first;
    const below = plans[0]!.merges.filter(({ top }) => top > header);
    expect(below).toEqual([
      { top: header + 1, left: 0, bottom: header + 3, right: 0 },
      { top: header + 1, left: 1, bottom: header + 2, right: 1 },
    ]);
  });

  it("stand in Word as a form, and below it the indicators with their header repeated", () => {
    const tables = blocksOfPlan(plans[0]!).flatMap((block) => (block.kind === "table" ? [block] : []));
    expect(tables.map(({ headingRows }) => headingRows)).toEqual([0, 1]);
    for (const { rows, columns } of tables)
      for (const { cells } of rows) expect(cells.reduce((sum, cell) => sum + cell.columns, 0)).toBe(columns.length);
  });

  it("part a goal of three thousand characters into rows that Excel can show", () => {
    const goal = `${"维护边界安全，科学谋划工作。".repeat(220)}\n另一段。`;
    const overall = { ...FACTS.overall!, goal: { text: fact(goal) } };
    const [plan] = performanceSheets({ ...INPUT, facts: { ...FACTS, overall } }).plans;
    expect(Math.max(...plan!.rowHeights.values())).toBeLessThan(409);
    expect(texts(plan).join("").replace(/\n/g, "")).toContain(goal.replace("\n", ""));
  });

  it("tell a project that the ledger lacks, one without a target, and a goal that is missing", () => {
    const projects = [{ project: fact("没有的项目"), indicators: INDICATORS }];
    const overall = { indicators: INDICATORS };
    const made = performanceSheets({ ...INPUT, facts: { overall, projects } });
    expect(made.plans).toHaveLength(1);
    expect(texts(made.plans[0])).toContain("【请填写年度绩效目标】");
    expect(made.openPoints.map(({ message }) => message)).toEqual([
      "请在“绩效目标”填写整体的年度目标",
      "支出明细中没有项目“没有的项目”，没有生成它的绩效目标表",
      `项目“${PAID}”没有绩效目标，请在“绩效_项目”填写`,
    ]);
  });

  it("leave open what money a project has besides where 表7 alone tells it, and say so", () => {
    const projects = new Map([[PAID, { fiscal: wan(8967) }]]);
    const made = performanceSheets({ ...INPUT, projects, projectsFrom: "表7" });
    expect(texts(made.plans[1]).join("|")).toContain(
      "年度预算总额|【请填写】|其中：财政拨款|89.67|其他资金|【请填写】",
    );
    expect(made.openPoints.map(({ message }) => message)).toEqual([
      `表7只列出项目“${PAID}”的一般公共预算拨款；它有没有其他资金看不出来，绩效目标表中的年度预算总额、其他资金请补填，或提供支出明细`,
    ]);
  });

  it("leave out a secret project, whatever its sheet says", () => {
    const projects = [...FACTS.projects, { project: fact("外事活动业务经费"), indicators: INDICATORS }];
    expect(performanceSheets({ ...INPUT, facts: { ...FACTS, projects } }).plans).toHaveLength(2);
  });
});

describe("the money of projects", () => {
  it("is counted by where it comes from", () => {
    expect(projectCounts(projectFunds(ledger))).toEqual({
      fiscal: { count: 2, amount: wan(6000) },
      other: { count: 1, amount: wan(8967) },
    });
  });
});
