import { DESCRIBED_YEAR, catalogueFor, ownListFromSnapshot } from "../../src/catalogue";
import { readLedger } from "../../src/recognise/ledger";
import { inputTemplate } from "../../src/input-form";
import { readSide, tiesOfSheet } from "../../src/own-ties";
import { columnName, listSource } from "../../src/workbook";
import { snapshotOfPlans } from "../support/planned-snapshot";
import { planTables } from "../../tools/shipped";

const plans = inputTemplate();

describe("the input template", () => {
  it("has the sheets that are to be filled in", () => {
    expect(plans.map(({ name }) => name)).toEqual([
      "单位信息",
      "支出明细",
      "上年预算",
      "项目说明",
      "支出用途",
      "采购预留",
      "国有资产",
      "绩效目标",
      "绩效_整体",
      "绩效_项目",
      "名词解释",
      "收入",
      "控制数",
      "自定义勾稽",
      "科目列表",
    ]);
  });

  it("is one ledger, whose examples are read without a problem", () => {
    const { ledgers, facts, controls, income, otherProblems } = readLedger(snapshotOfPlans(plans));
    expect(ledgers.map(({ sheet }) => sheet)).toEqual(["支出明细"]);
    expect(ledgers[0]!.problems).toEqual([]);
    expect(ledgers[0]!.unassigned).toEqual([]);
    expect(ledgers[0]!.rows.map(({ kind, fund }) => [kind, fund])).toEqual([
      ["personnel", "generalBudgetLocal"],
      ["operating", "generalBudgetLocal"],
      ["project", "generalBudgetTransfer"],
    ]);
    // nobody is called so
    expect([facts.unit, facts.year, facts.measure]).toEqual([undefined, 2024, "元"]);
    expect([controls.length, income.length, otherProblems]).toEqual([1, 1, []]);
  });

  it("has examples under codes of the catalogue", () => {
    const { rows } = readLedger(snapshotOfPlans(plans)).ledgers[0]!;
    const catalogue = catalogueFor(DESCRIBED_YEAR);
    expect(rows.flatMap((row) => [row.function, row.economic]).every((code) => catalogue.find(code))).toBe(true);
  });

  it("gives the eleven tables, and the text for which it states what is no example", () => {
    const planned = planTables(snapshotOfPlans(plans));
    expect(planned).toMatchObject({ notices: [], moved: [] });
    expect(planned.kind === "ledger" && planned.plans.map(({ name }) => name)).toEqual([
      "目录",
      ...Array.from({ length: 11 }, (_, index) => `表${index + 1}`),
      "勾稽核对表",
      "预算说明",
    ]);
  });

  it("explains each column above its heading, and formats what is to be filled in", () => {
    const ledger = plans.find(({ name }) => name === "支出明细")!;
    const row = (at: number) => ledger.cells.filter((cell) => cell.row === at);
    expect(row(1).every(({ content }) => content.kind === "text")).toBe(true);
    expect(row(10).map(({ style }) => style.format)).toEqual([...Array<string>(11).fill("@"), "#,##0.00"]);
    expect(ledger.frozenRows).toBe(3);
    expect([...ledger.rowHeights.keys()]).toEqual([1, 2]);
  });

  it("offers what may be filled in, in drop-down lists with the column's note", () => {
    const ledger = plans.find(({ name }) => name === "支出明细")!;
    const list = (column: string) => ledger.lists!.find(({ area }) => columnName(area.left) === column)!;
    expect(ledger.lists!.map(({ area }) => columnName(area.left)).join("")).toBe("ABEFGHIJK");
    expect(list("G").source).toEqual({
      values: ["一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户", "单位资金"],
    });
    expect(list("G").prompt).toEqual({
      title: "资金性质",
      text: "一般公共预算、政府性基金预算、国有资本经营预算、财政专户或单位资金",
    });
    expect(list("B").area).toMatchObject({ top: 3, bottom: 305 });
    expect(() => plans.flatMap(({ lists = [] }) => lists.map(listSource))).not.toThrow();
  });

  it("offers the codes of the catalogue with their names, which the ledger's reader understands", () => {
    const ledger = plans.find(({ name }) => name === "支出明细")!;
    const codes = plans.find(({ name }) => name === "科目列表")!;
    const { source, warning } = ledger.lists!.find(({ area }) => area.left === 4)!;
    expect(listSource({ source })).toMatch(/^=科目列表!\$A\$3:\$A\$\d+$/);
    expect(warning).toBeUndefined();
    const said = codes.cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
    expect(said).toEqual(expect.arrayContaining(["2010301-行政运行", "30101-基本工资"]));
    expect(ownListFromSnapshot(snapshotOfPlans([codes]))).toBeUndefined();
  });

  it("offers the kinds of units and the measures where these are asked for", () => {
    const [facts] = plans;
    expect(facts!.lists).toMatchObject([
      { area: { top: 6, bottom: 6, left: 1 }, source: { values: ["行政", "参公", "事业", "混合"] } },
      { area: { top: 7, bottom: 7, left: 1 }, source: { values: ["元", "万元"] } },
      { area: { top: 17, bottom: 17, left: 1 }, source: { values: ["单位", "部门"] } },
      { area: { top: 24, bottom: 24, left: 1 }, source: { values: ["上年未安排", "增长100.00%"] } },
      { area: { top: 25, bottom: 25, left: 1 }, source: { values: ["是", "否"] } },
      { area: { top: 26, bottom: 26, left: 1 }, source: { values: ["是", "否"] } },
    ]);
  });

  it("has a sheet for own ties, whose example is understood and passed over until it has another name", () => {
    const plan = plans.find(({ name }) => name === "自定义勾稽")!;
    const withName = (name: string) =>
      tiesOfSheet(
        snapshotOfPlans([
          {
            ...plan,
            cells: plan.cells.map((cell) =>
              cell.row === 3 && cell.column === 0 ? { ...cell, content: { kind: "text", text: name } } : cell,
            ),
          },
        ]),
      );
    expect(tiesOfSheet(snapshotOfPlans([plan]))).toEqual({ ties: [], unchecked: [] });
    const [tie] = withName("两处基本支出相同").ties;
    expect([tie!.left, tie!.right].map(({ text }) => readSide(text))).toEqual([
      expect.objectContaining({ text: "表3!E7" }),
      expect.objectContaining({ text: "表6!C6" }),
    ]);
  });

  it("asks for everything that the document's text and its tables of performance need", () => {
    const asked = (name: string) => {
      const { cells } = plans.find((plan) => plan.name === name)!;
      const column = name === "单位信息" || name === "采购预留" ? 0 : undefined;
      const wanted = cells.filter((cell) =>
        column === undefined ? cell.row === 2 : cell.column === 0 && cell.row > 2,
      );
      return wanted.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
    };
    expect(asked("单位信息")).toEqual(
      expect.arrayContaining([
        "文种",
        "单位简称",
        "上年在职人数",
        "落款日期",
        "上年为零的写法",
        "列示上年有本年没有的科目",
      ]),
    );
    expect(asked("项目说明")).toEqual(expect.arrayContaining(["公开名称", "定密依据"]));
    expect(asked("采购预留")).toEqual(expect.arrayContaining(["政府采购货物", "政府采购工程", "政府采购服务"]));
    expect(asked("绩效目标")).toEqual(["项目名称", "年度目标", "负责人", "联系人", "联系电话"]);
    expect(asked("支出用途")).toEqual(["类", "资金性质", "主要用于"]);
    expect(asked("名词解释")).toEqual(["名词", "解释", "是否列示"]);
  });
});
