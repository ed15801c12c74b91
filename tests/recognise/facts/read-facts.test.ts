import fc from "fast-check";
import { factMessage } from "../../../src/facts";
import { inputTemplate } from "../../../src/input-form";
import { FUNDS, KINDS } from "../../../src/ledger";
import { readFacts } from "../../../src/recognise/facts";
import { type CellValue, type SheetSnapshot, a1 } from "../../../src/workbook";
import { factSheet, samplePriorSheet, unitSheet } from "../../support/fact-sheets";
import { snapshotOfPlans } from "../../support/planned-snapshot";
import { snapshotOf } from "../../support/snapshots";

const facts = (...sheets: SheetSnapshot[]) => readFacts(snapshotOf(...sheets));
/** `单位信息!B2 …没有采用…` for each problem. */
const told = ({ problems }: ReturnType<typeof readFacts>) =>
  problems.map((problem) => `${problem.cell.sheet}!${a1(problem.cell)} ${factMessage(problem)}`);

const PRIOR = ["口径", "编码或名称", "上年预算数", "增减原因"];

describe("facts of a unit", () => {
  it("are none where there is no such sheet", () => {
    expect(facts()).toEqual({
      unit: { people: {}, priorPeople: {} },
      prior: [],
      projects: [],
      uses: [],
      procurement: {},
      assets: { houses: {}, vehicles: {}, over500k: {}, over1m: {}, planned: {} },
      performance: { projects: [] },
      glossary: [],
      problems: [],
    });
  });

  it("are told to be examples where the input form is left as it is, and none of its texts is taken", () => {
    const read = readFacts(snapshotOfPlans(inputTemplate()));
    expect(new Set(read.problems.map(({ id }) => id))).toEqual(new Set(["example"]));
    expect([read.prior, read.projects, read.uses, read.glossary, read.performance]).toEqual([
      [],
      [],
      [],
      [],
      { projects: [] },
    ]);
    expect([read.procurement, read.unit.name, read.unit.functions, read.unit.divisions]).toEqual([{}]);
    expect(JSON.stringify(read)).not.toMatch(/"value":"[^"]*某某/);
    expect(told(read)).toContain(
      "单位信息!B4 “某某市人民政府办公室”还是示例，没有采用；请改成本单位的内容，不需要的请清空。",
    );
    // what equals the example may be the unit's own
    expect(read.unit.people.veterans?.value).toBe(0);
    expect(read.unit.measure?.value).toBe("元");
  });

  it("of the unit are read from 单位信息, each with its cell", () => {
    const { unit, problems } = facts(
      unitSheet({
        单位全称: "甲市外事办公室",
        单位简称: "市外办",
        预算年度: 2024,
        单位性质: "参公单位",
        文种: "部门",
        金额单位: "万元",
        批复日期: 45323,
        公开日期: "2024-02-20",
        落款日期: "2024年02月25日",
        编制数: "16人",
        在职人数: 16,
        离休人数: 0,
        上年在职人数: 17,
        内设机构: "综合科、边界科，侨联办",
        下属单位: null,
        主要职能: "=SUM(1)\r\n第二段\u0007",
        上年为零的写法: "增长100.00%",
        列示上年有本年没有的科目: "是",
      }),
    );
    expect(problems).toEqual([]);
    expect(unit.name).toEqual({ value: "甲市外事办公室", cell: { sheet: "单位信息", row: 1, column: 1 } });
    expect([unit.shortName, unit.year, unit.nature, unit.scope, unit.measure].map((fact) => fact?.value)).toEqual([
      "市外办",
      2024,
      "参公",
      "部门",
      "万元",
    ]);
    expect([unit.approvedOn, unit.publishedOn, unit.signedOn].map((fact) => fact?.value)).toEqual([
      { year: 2024, month: 2, day: 1 },
      { year: 2024, month: 2, day: 20 },
      { year: 2024, month: 2, day: 25 },
    ]);
    expect([unit.posts?.value, unit.people, unit.priorPeople.inService?.value]).toMatchObject([
      16,
      { inService: { value: 16 }, veterans: { value: 0 } },
      17,
    ]);
    expect(unit.people.retired).toBeUndefined();
    expect([unit.divisions?.value, unit.subordinates?.value]).toEqual([["综合科", "边界科", "侨联办"], []]);
    expect(unit.functions?.value).toBe("=SUM(1)\n第二段␇");
    expect([unit.zeroBase?.value, unit.listsVanished?.value]).toEqual(["hundred", true]);
  });

  it("do not take the note beside a blank for its value", () => {
    const { unit } = facts(factSheet("单位信息", ["项目", "内容", "填写说明"], [["下属单位", null, "没有的留空"]]));
    expect(unit.subordinates).toEqual({ value: [], cell: { sheet: "单位信息", row: 1, column: 1 } });
  });

  it("name each cell that cannot be read", () => {
    const read = facts(
      unitSheet({ 单位性质: "企业", 编制数: "十六", 落款日期: "2024年2月30日", 预算年度: "今年" }),
      factSheet("上年预算", PRIOR, [
        ["项级", "2010301", 1, null],
        ["项级科目", "20103", 1, null],
        ["三公项", "会议费", 1, null],
        ["项级科目", "2010301", "约三百", null],
        ["项级科目", "2010301", 1, null],
        ["机关运行", "机关运行经费", { error: "#REF!" }, { error: "#REF!" }],
        ["注：按公开数填写", null, null, null],
      ]),
    );
    expect(told(read)).toEqual([
      "单位信息!B5 预算年度“今年”不是年份，没有采用；请填写四位数字。",
      "单位信息!B2 “单位性质”的“企业”无法辨认，没有采用；可以填写：行政、参公、事业、混合。",
      "单位信息!B4 “落款日期”的“2024年2月30日”不是日期，没有采用；请写成“2024年2月25日”或“2024-02-25”。",
      "单位信息!B3 “编制数”的“十六”不是不小于 0 的整数，没有采用；请填写数字。",
      expect.stringMatching(/^上年预算!A2 口径“项级”无法辨认，该行没有采用；可以填写：收入项、/),
      "上年预算!B3 口径“项级科目”下没有“20103”，该行没有采用；请填写7 位的项级编码。",
      expect.stringMatching(/^上年预算!B4 口径“三公项”下没有“会议费”，该行没有采用；请填写因公出国/),
      "上年预算!C5 “上年预算数”的“约三百”不是不小于 0 的金额，没有采用；请填写数字。",
      "上年预算!B6 “项级科目 2010301”在 B5 已经填写，这里的没有采用；请删去其中一处。",
      "上年预算!C7 “上年预算数”的“#REF!”不是不小于 0 的金额，没有采用；请填写数字。",
      "上年预算!D7 “增减原因”是错误值 #REF!，没有采用；请改正公式。",
    ]);
  });

  it("tell a sheet without a column that it cannot do without", () => {
    const read = facts(factSheet("绩效_整体", ["一级指标", "指标值"], [["产出指标", "≥1次"]]));
    expect(told(read)).toEqual(["绩效_整体!A1 “绩效_整体”没有“三级指标”列，没有读取；请保留填报表的表头。"]);
  });

  it("of last year answer the question each of them belongs to", () => {
    const { prior, problems } = facts(samplePriorSheet());
    expect(problems).toEqual([]);
    expect(prior.map(({ question, amount }) => [question, amount?.value])).toEqual([
      [{ fund: FUNDS.generalBudget }, 418360000],
      [{ fund: FUNDS.unitFunds }, 97020000],
      [{ kind: KINDS.basic }, 418360000],
      [{ kind: KINDS.project }, 97020000],
      [{ kind: KINDS.basic, fund: FUNDS.generalBudget }, 418360000],
      [{ kind: KINDS.project, fund: FUNDS.generalBudget }, 0],
      [{ function: "2010301", fund: FUNDS.generalBudget }, 317920000],
      [{ function: "2010350", fund: FUNDS.generalBudget }, 35340000],
      [{ function: "2010399", fund: FUNDS.generalBudget }, 0],
      [{ function: "2080501", fund: FUNDS.generalBudget }, 27730000],
      [{ function: "2080505", fund: FUNDS.generalBudget }, 37370000],
      [{ economic: ["30212"], fund: FUNDS.appropriation }, 1000000],
      [{ economic: ["30913", "31013"], fund: FUNDS.appropriation }, 0],
      [{ economic: ["30231"], fund: FUNDS.appropriation }, 3200000],
      [{ economic: ["30217"], fund: FUNDS.appropriation }, 1000000],
      [{ kind: KINDS.operating, fund: FUNDS.generalBudget }, 19920000],
    ]);
    expect(prior[0]!.amount?.cell).toEqual({ sheet: "上年预算", row: 1, column: 2 });
    expect(prior[2]!.reason?.value).toBe("本年在职人员减少，人员经费减少");
  });

  it("of last year take every 口径, and the eight lines of income by the names of table 1 and of the text", () => {
    const rows: (readonly [scope: string, key: string])[] = [
      ["收入项", "一般财力"],
      ["收入项", "上级一般公共预算安排的转移支付资金"],
      ["收入项", "政府性基金预算拨款"],
      ["收入项", "上级政府性基金安排转移支付"],
      ["收入项", "财政专户管理资金"],
      ["收入项", "收入总计"],
      ["基金项级", "2120803-城市建设支出"],
      ["国资项级", "2230102"],
      ["财政拨款", "财政拨款收支总预算"],
      ["财政拨款", "一般公共预算拨款"],
      ["上年结转", "上年结转结余"],
      ["上年结转", "非财政拨款结余"],
    ];
    const { prior, problems } = facts(
      factSheet(
        "上年预算",
        PRIOR,
        rows.map((row) => [...row, null, null]),
      ),
    );
    expect(problems).toEqual([]);
    expect(prior.map(({ question }) => question)).toEqual([
      { fund: FUNDS.generalBudgetLocal },
      { fund: FUNDS.generalBudgetTransfer },
      { fund: FUNDS.governmentFund },
      { fund: FUNDS.governmentFundTransfer },
      { fund: FUNDS.specialAccount },
      {},
      { function: "2120803", fund: FUNDS.governmentFund },
      { function: "2230102", fund: FUNDS.stateCapital },
      { fund: FUNDS.appropriation },
      { fund: FUNDS.generalBudget },
      { fund: FUNDS.carryover },
      { fund: FUNDS.carriedOther },
    ]);
    expect(prior.every(({ amount }) => amount === undefined)).toBe(true);
  });

  it("of projects, uses and terms are read, and what is doubled or unknown is told", () => {
    const read = facts(
      factSheet(
        "项目说明",
        ["项目名称", "设立依据", "是否公开", "公开名称", "定密依据"],
        [
          ["业务经费", "年度工作要点", "是", null, null],
          ["外事经费", null, "完全不予公开", "专项业务", "某号文"],
          ["业务 经费", null, null, null, null],
        ],
      ),
      factSheet(
        "支出用途",
        ["类", "资金性质", "主要用于"],
        [
          ["一般公共服务支出", null, "主要用于机关运转"],
          ["201", "政府性基金预算", "征地"],
          ["甲类", null, "其他"],
        ],
      ),
      factSheet("名词解释", ["名词", "解释", "是否列示"], [["政府采购", null, "否"]]),
    );
    expect(read.projects).toMatchObject([
      { name: { value: "业务经费" }, isPublic: { value: true } },
      { name: { value: "外事经费" }, isPublic: { value: false }, publicName: { value: "专项业务" } },
    ]);
    expect(read.uses.map(({ question, use }) => [question, use.value])).toEqual([
      [{ function: "201" }, "机关运转"],
      [{ function: "201", fund: FUNDS.governmentFund }, "征地"],
    ]);
    expect(read.glossary).toMatchObject([{ term: { value: "政府采购" }, isListed: { value: false } }]);
    expect(told(read)).toEqual([
      "项目说明!A4 “业务 经费”在 A2 已经填写，这里的没有采用；请删去其中一处。",
      "支出用途!A4 类“甲类”不是支出功能分类的类，该行没有采用；请填写三位编码或名称。",
    ]);
  });

  it("of procurement and assets are read by the names of the rows, in the measure of the workbook", () => {
    const read = facts(
      unitSheet({ 金额单位: "万元" }),
      factSheet(
        "采购预留",
        ["项目", "金额"],
        [
          ["面向中小企业预留", 31.83],
          ["其中：面向小微企业预留", 31.83],
          ["政府采购货物", 19.28],
          ["政府采购工程", 0],
          ["政府采购服务", 12.55],
        ],
      ),
      factSheet(
        "国有资产",
        ["项目", "数量", "价值"],
        [
          ["房屋（平方米）", 1200.5, 30],
          ["一般公务用车（辆）", 3, 65.92],
          ["机要通信用车（辆）", "1辆", 1.51],
          ["办公家具", null, 17.37],
          ["单价50万元以上设备（台）", 0, null],
          ["计划购置车辆（辆）", 2, null],
          ["存货", 1, 1],
        ],
      ),
    );
    expect(read.procurement).toMatchObject({
      goods: { value: 19280000 },
      works: { value: 0 },
      services: { value: 12550000 },
      forSmallAndMedium: { value: 31830000 },
      forSmall: { value: 31830000 },
    });
    expect(read.assets).toMatchObject({
      houses: { areaHundredths: { value: 120050 }, value: { value: 30000000 } },
      vehicles: { general: { count: { value: 3 }, value: { value: 65920000 } }, confidential: { count: { value: 1 } } },
      furniture: { value: 17370000 },
      over500k: { count: { value: 0 } },
      planned: { vehicles: { value: 2 } },
    });
    expect(told(read)).toEqual([
      expect.stringMatching(/^国有资产!A8 “存货”不是这张表的项目，该行没有采用；可以填写：房屋、/),
    ]);
  });

  it("of performance are put together from goals and indicators, by the project", () => {
    const heading = ["项目名称", "一级指标", "二级指标", "三级指标", "指标值", "权重"];
    const read = facts(
      factSheet(
        "绩效目标",
        ["项目名称", "年度目标", "负责人"],
        [
          ["整体", "完成全年工作。", null],
          ["乙项目", "完成乙。", null],
        ],
      ),
      factSheet("绩效_整体", heading.slice(1), [["履职效能", "数量指标", "会晤次数（次）", "≥4次", 15]]),
      factSheet("绩效_项目", heading, [
        ["甲项目", "产出指标", "数量指标", "巡查次数", "≥2次", "7.5"],
        [null, "成本指标", "经济成本指标", "巡查经费", "≤60万元", 10],
      ]),
    );
    expect(read.problems).toEqual([]);
    expect(read.performance.overall).toMatchObject({
      goal: { text: { value: "完成全年工作。" } },
      indicators: [{ third: { value: "会晤次数（次）" }, weightHundredths: { value: 1500 } }],
    });
    expect(
      read.performance.projects.map(({ project, goal, indicators }) => [
        project.value,
        goal?.text?.value,
        indicators.map(({ weightHundredths }) => weightHundredths?.value),
      ]),
    ).toEqual([
      ["乙项目", "完成乙。", []],
      ["甲项目", undefined, [750, 1000]],
    ]);
  });

  it("keep a long reason whole, and never take a text for anything else", () => {
    const reason = fc.string({
      unit: fc.constantFrom("=", "<", "因", "\u0000", "\u001b", "\r", "\n", "\t", "\u202e", "😀"),
      maxLength: 300,
    });
    fc.assert(
      fc.property(reason, (text) => {
        const { prior } = facts(factSheet("上年预算", PRIOR, [["支出-基本", "基本支出", 1, `甲${text}乙`]]));
        expect(prior[0]!.reason!.value).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
        expect(prior[0]!.reason!.value.startsWith("甲")).toBe(true);
      }),
      { numRuns: 50 },
    );
    const long = `=HYPERLINK("a")<b>${"很长的原因".repeat(600)}`;
    const { prior } = facts(factSheet("上年预算", PRIOR, [["支出-基本", "基本支出", 1, long]]));
    expect(prior[0]!.reason?.value).toBe(long);
  });

  it("throw nothing for whatever stands in the sheets", () => {
    const value = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.double(),
      fc.boolean(),
      fc.constant<CellValue>({ error: "#N/A" }),
    );
    const cells = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 6 });
    const name = fc.constantFrom(
      "单位信息",
      "上年预算",
      "项目说明",
      "支出用途",
      "采购预留",
      "国有资产",
      "绩效目标",
      "绩效_项目",
    );
    const plans = inputTemplate();
    fc.assert(
      fc.property(name, cells, (sheet, rows) => {
        const heading = plans
          .find((plan) => plan.name === sheet)!
          .cells.flatMap(({ row, content }) => (row === 2 && content.kind === "text" ? [content.text] : []));
        expect(() => facts(factSheet(sheet, heading, rows))).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });
});
