import { type Assignment, ledgerMessage, readLedger } from "../../../src/recognise/ledger";
import { type CellValue, a1 } from "../../../src/workbook";
import { sampleLedgerSheet } from "../../support/ledger-sheets";
import { sampleSnapshot } from "../../support/sample";
import { type SheetRow, sheetOf, snapshotOf } from "../../support/snapshots";

const HEADING = [
  "功能科目编码",
  "部门经济科目编码",
  "支出类型",
  "项目名称",
  "资金性质",
  "资金来源",
  "是否上年结转",
  "金额（元）",
];
const ROW: CellValue[] = ["2010301", "30101", "基本支出-人员经费", "", "一般公共预算", "本级安排", "否", 100.5];

/** A row with some of its values changed, by their heading. */
function row(change: Readonly<Record<string, CellValue>> = {}): CellValue[] {
  return HEADING.map((heading, index) => change[heading] ?? ROW[index]!);
}

function read(rows: readonly SheetRow[], assignments?: Assignment[]) {
  const { ledgers } = readLedger(snapshotOf(sheetOf("支出明细", rows)), { ...(assignments && { assignments }) });
  return ledgers[0]!;
}

/** What is wrong, cell by cell. */
function problems(...rows: CellValue[][]): string[] {
  return read([HEADING, ...rows]).problems.map((problem) => `${a1(problem.cell)} ${problem.id}`);
}

describe("a ledger", () => {
  it("is found among other sheets; the eleven tables are none", () => {
    expect(readLedger(sampleSnapshot()).ledgers).toEqual([]);
    const both = { sheets: [...sampleSnapshot().sheets, sampleLedgerSheet("ledger-2024-full.csv", "导出数据")] };
    expect(readLedger(both).ledgers.map(({ sheet }) => sheet)).toEqual(["导出数据"]);
  });

  it("is one of several where several sheets are ledgers", () => {
    const two = snapshotOf(sampleLedgerSheet("ledger-2024.csv", "甲"), sampleLedgerSheet("ledger-2024-full.csv", "乙"));
    expect(readLedger(two).ledgers.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ["甲", 39],
      ["乙", 52],
    ]);
  });

  it("says whose budget it is, and of which year", () => {
    const { unit, year, measure } = readLedger(snapshotOf(sampleLedgerSheet("ledger-2024-full.csv"))).ledgers[0]!;
    expect([unit, year, measure]).toEqual(["克孜勒苏柯尔克孜自治州人民政府外事办公室", 2024, "元"]);
  });

  it("is read in any order of columns, below a title, among columns that say nothing", () => {
    const order = [7, 3, 1, 0, 2, 6, 5, 4];
    const turned = (values: readonly CellValue[]) => ["x", ...order.map((index) => values[index]!)];
    const found = read([["2024年预算支出明细表"], ["编制单位：某单位"], turned(HEADING), turned(ROW)]);
    expect(found.rows.map(({ cell, ...rest }) => [rest, a1(cell)])).toEqual([
      [{ function: "2010301", economic: "30101", kind: "personnel", fund: "generalBudgetLocal", amount: 10050 }, "B4"],
    ]);
  });

  it.each<[CellValue, string]>([
    ["2010301-行政运行", "2010301"],
    ["[2010301]行政运行", "2010301"],
    ["201-03-01", "2010301"],
    ["２０１０３０１ 行政运行", "2010301"],
    [2010301, "2010301"],
  ])("takes %s for a code", (text, code) => {
    expect(read([HEADING, row({ 功能科目编码: text })]).rows[0]!.function).toBe(code);
  });

  it.each([
    ["金额（万元）", [], 1_005_000],
    ["金额", ["单位：万元"], 1_005_000],
    ["金额", ["单位：元"], 100_50],
    ["预算金额(元)", [], 100_50],
  ])("takes the measure from %s and the line %j", (heading, line, fen) => {
    expect(read([line, [...HEADING.slice(0, 7), heading], row({ "金额（元）": 1.005 * 100 })]).rows[0]!.amount).toBe(
      fen === 1_005_000 ? 100_500_000 : 100_50,
    );
  });

  it.each<[string, string, number, string[]]>([
    ["金额", "万元", 1_005_000_000, []],
    ["金额", "人民币元", 100_500, []],
    ["金额（元）", "万元", 100_500, ["A1:measure-contradicts"]],
  ])("takes the measure of 单位信息 where %s states none: %s", (heading, measure, fen, problems) => {
    const facts = sheetOf("单位信息", [["金额单位", measure]]);
    const ledger = sheetOf("支出明细", [
      [heading, ...HEADING.slice(0, 7)],
      [1005, ...row().slice(0, 7)],
    ]);
    const [found] = readLedger(snapshotOf(facts, ledger)).ledgers;
    expect(found!.rows[0]!.amount).toBe(fen);
    expect(found!.problems.map(({ id, cell }) => `${a1(cell)}:${id}`)).toEqual(problems);
  });

  it("names the cell of a measure of 单位信息 that is none", () => {
    const facts = sheetOf("单位信息", [
      ["单位全称", "某单位"],
      ["金额单位", "千元"],
    ]);
    const { otherProblems } = readLedger(snapshotOf(facts));
    expect(otherProblems.map((problem) => [a1(problem.cell), ledgerMessage(problem)])).toEqual([
      ["B2", "金额单位“千元”不是“元”或“万元”，没有采用。"],
    ]);
  });

  it("says so where no measure is stated", () => {
    const found = read([[...HEADING.slice(0, 7), "金额"], row()]);
    expect(found.problems.map(({ id }) => id)).toEqual(["unknown-measure"]);
    expect(found.rows[0]!.amount).toBe(10_050);
  });

  it.each<[string, string, string, string]>([
    ["一般公共预算", "本级安排-一般财力", "否", "generalBudgetLocal"],
    ["一般公共预算", "上级转移支付", "否", "generalBudgetTransfer"],
    ["政府性基金预算", "本级安排", "否", "governmentFundLocal"],
    ["政府性基金预算", "上级转移支付", "否", "governmentFundTransfer"],
    ["国有资本经营预算", "本级安排", "否", "stateCapitalLocal"],
    ["财政专户", "事业收入", "否", "specialAccount"],
    ["单位资金", "事业收入", "否", "businessIncome"],
    ["单位资金", "上级补助收入", "否", "superiorSubsidy"],
    ["单位资金", "附属单位上缴收入", "否", "affiliateRemittance"],
    ["单位资金", "事业单位经营收入", "否", "operatingIncome"],
    ["单位资金", "其他收入", "否", "otherIncome"],
    ["一般公共预算", "本级安排", "是", "carriedGeneralBudget"],
    ["一般公共预算", "上年结转", "", "carriedGeneralBudget"],
    ["国有资本经营预算", "本级安排", "是", "carriedStateCapital"],
    ["财政专户", "", "是", "carriedSpecialAccount"],
    ["单位资金", "其他收入", "是", "carriedUnitFunds"],
  ])("takes %s, %s, carried over %s for %s", (nature, source, carried, fund) => {
    expect(read([HEADING, row({ 资金性质: nature, 资金来源: source, 是否上年结转: carried })]).rows[0]!.fund).toBe(
      fund,
    );
  });

  it.each([
    ["基本支出", "30101", "personnel"],
    ["基本支出", "30201", "operating"],
    ["基本支出-公用经费", "31002", "operating"],
    ["人员类", "30302", "personnel"],
    ["特定目标类", "30299", "project"],
    ["项目支出", "30299", "project"],
  ])("takes %s of %s for %s", (type, economic, kind) => {
    expect(read([HEADING, row({ 支出类型: type, 部门经济科目编码: economic })]).rows[0]!.kind).toBe(kind);
  });
});

describe("one column a source", () => {
  const WIDE = [
    "功能分类科目",
    "部门经济分类",
    "项目类别",
    "项目名称",
    "合计",
    "公共预算拨款",
    "政府性基金拨款",
    "事业收入",
    "其他自有资金",
  ];

  it("becomes one row for each amount", () => {
    const found = read([["单位：元"], WIDE, ["2010399", "30201", "特定目标类", "甲", 6, 1, "", 2, 3]]);
    expect(found.rows.map(({ fund, amount, cell }) => [fund, amount, a1(cell)])).toEqual([
      ["generalBudgetLocal", 100, "F3"],
      ["businessIncome", 200, "H3"],
      ["otherIncome", 300, "I3"],
    ]);
    expect(found.problems).toEqual([]);
  });

  it("may stand below a heading of its own, and its total must be its sum", () => {
    const above = ["功能分类科目", "部门经济分类", "项目类别", "项目名称", "资金来源（元）", "", "", "", ""];
    const below = ["", "", "", "", ...WIDE.slice(4)];
    const found = read([above, below, ["2010399", "30201", "特定目标类", "甲", 7, 1, "", 2, 3]]);
    expect(found.rows).toHaveLength(3);
    expect(found.problems.map(({ id, cell }) => `${a1(cell)} ${id}`)).toEqual(["E3 funds-differ"]);
  });

  it("tells of a column whose money names no source, and takes the user's word for it", () => {
    const rows = [["单位：元"], [...WIDE, "上年结转"], ["2010399", "30201", "特定目标类", "甲", "", 1, "", 2, 3, 9]];
    const found = read(rows);
    expect(found.problems.map(({ id, cell }) => `${a1(cell)} ${id}`)).toEqual(["J2 column-unread"]);
    expect(found.unassigned[0]!.candidates).toContain("carriedGeneralBudget");
    const told = read(rows, [{ sheet: "支出明细", header: "上年结转", role: "carriedGeneralBudget" }]);
    expect(told.rows.map(({ fund }) => fund)).toContain("carriedGeneralBudget");
    expect(told.problems).toEqual([]);
  });
});

describe("what is wrong with a row", () => {
  it.each<[string, Record<string, CellValue>, string]>([
    ["no amount", { "金额（元）": "约四十万" }, "H2 amount-unreadable"],
    ["an error for an amount", { "金额（元）": { error: "#REF!" } }, "H2 amount-unreadable"],
    ["a negative amount", { "金额（元）": -5 }, "H2 amount-negative"],
    ["a part of a 分", { "金额（元）": 1.234 }, "H2 amount-inexact"],
    ["an unknown code", { 功能科目编码: "2010377" }, "A2 function-unknown"],
    ["a code that is none", { 功能科目编码: "20103O1" }, "A2 function-unreadable"],
    ["a code not down to 项", { 功能科目编码: "20103" }, "A2 function-unreadable"],
    ["no code", { 功能科目编码: "" }, "A2 function-missing"],
    ["no economic code", { 部门经济科目编码: "" }, "B2 economic-missing"],
    ["an economic code of the government's budget", { 部门经济科目编码: "50101" }, "B2 economic-unreadable"],
    ["an economic code that does not fit", { 部门经济科目编码: "30201" }, "B2 economic-unfit"],
    ["no source", { 资金性质: "", 资金来源: "" }, "E2 fund-missing"],
    ["a source that is none", { 资金性质: "某种资金", 资金来源: "" }, "E2 fund-unreadable"],
    ["unit funds of no kind", { 资金性质: "单位资金", 资金来源: "" }, "E2 fund-unspecified"],
    ["no kind", { 支出类型: "" }, "C2 kind-missing"],
    ["a kind that is none", { 支出类型: "其他" }, "C2 kind-unreadable"],
    ["a project without a name", { 支出类型: "项目支出" }, "D2 project-missing"],
    ["basic expenditure with what looks like a project", { 项目名称: "外事活动" }, "D2 project-on-basic"],
  ])("%s is named by its cell", (_, change, problem) => {
    expect(problems(row(change))).toEqual([problem]);
  });

  it("leaves the other rows as they are, and says how much is left out", () => {
    const found = read([HEADING, row(), row({ 功能科目编码: "", 部门经济科目编码: "x" }), row()]);
    expect(found.rows).toHaveLength(2);
    expect(found.problems.map(({ leftOut }) => leftOut)).toEqual([10_050, undefined]);
    expect(ledgerMessage(found.problems[0]!)).toBe("缺少功能科目编码，该行金额未计入。");
  });

  it("is a project with the code of one that has another name", () => {
    const heading = [...HEADING, "项目编码"];
    const project = (name: string, code: string) => [...row({ 支出类型: "项目支出", 项目名称: name }), code];
    const found = read([heading, project("甲", "01"), project("", "01"), project("乙", "01"), project("", "02")]);
    expect(found.rows.map((own) => own.project)).toEqual(["甲", "甲", "乙", undefined]);
    expect(found.problems.map((problem) => `${a1(problem.cell)} ${ledgerMessage(problem)}`)).toEqual([
      "D5 项目支出没有项目名称，列为“未填写项目名称的项目”。",
      "D4 项目编码“01”有两个名称：“甲”和“乙”，各表按名称分列，请核实。",
    ]);
  });

  it("is no fault where budget systems keep basic expenditure as projects", () => {
    expect(problems(row({ 项目名称: "行政公用经费定额" }), row({ 项目名称: "在职人员工资" }))).toEqual([]);
  });

  it("is nothing for rows of totals that are right, and for notes", () => {
    const total = (amount: number) => ["合计", "", "", "", "", "", "", amount];
    expect(problems(row(), row(), total(201), ["备注：按批复填列"], ["", "", "", "", "", "", "", "制表人"])).toEqual(
      [],
    );
    expect(problems(row(), row(), total(202))).toEqual(["H4 total-differs"]);
  });

  it("is a second unit, or year", () => {
    const heading = [...HEADING, "预算单位", "预算年度"];
    const found = read([heading, [...row(), "甲", 2024], [...row(), "乙", 2025]]);
    expect(found.problems.map(({ id, cell }) => `${a1(cell)} ${id}`)).toEqual(["I3 several-units", "J3 several-years"]);
  });
});

describe("columns that are not recognised", () => {
  it("are told with what they could be, and are read once they are assigned", () => {
    const heading = ["科目甲", "科目乙", "支出类型", "名目", "钱从哪来", "数"];
    const data = ["2010399", "30201", "项目支出", "甲项目", "一般公共预算", 5];
    const found = read([["单位：元"], heading, data]);
    expect(found.rows).toEqual([]);
    expect(found.missing).toEqual(["function", "economic", "source", "amount"]);
    expect(found.unassigned.map(({ header, candidates }) => [header, candidates[0]])).toEqual([
      ["科目甲", "function"],
      ["科目乙", "economic"],
      ["名目", "project"],
      ["钱从哪来", "source"],
      ["数", "amount"],
    ]);
    const assignments = found.unassigned.map(({ header, candidates }) => ({
      sheet: "支出明细",
      header,
      role: candidates[0]!,
    }));
    const again = read([["单位：元"], heading, data], assignments);
    expect(again.missing).toEqual([]);
    expect(again.rows).toMatchObject([
      {
        function: "2010399",
        economic: "30201",
        kind: "project",
        project: "甲项目",
        fund: "generalBudgetLocal",
        amount: 500,
      },
    ]);
  });
});
