import { catalogueFor } from "../../../src/catalogue";
import { FUNDS, KINDS, type Query, queryKey } from "../../../src/ledger";
import { type Claim, readText } from "../../../src/text";
import { documentOf } from "../../../tools/text-quality/truth";

const UNIT = "某某市人民政府外事侨务办公室";
const OVERVIEW = "一、收支预算情况的总体说明";
const INCOME = "二、收入预算情况说明";
const EXPENDITURE = "三、支出预算情况说明";
const GENERAL_BUDGET = "五、一般公共预算支出情况说明";
const THREE_PUBLIC = "十、财政拨款“三公”经费预算情况说明";

const GB = { fund: FUNDS.generalBudget };
const BASIC = { kind: KINDS.basic };
const PROJECT = { kind: KINDS.project };

function read(...lines: string[]) {
  return readText(documentOf(lines), { year: 2025, units: [UNIT], projects: [], catalogue: catalogueFor(2025) });
}

/** What is told with a number, as `kind digits`, or without one as `kind`, and of which question. */
function told(...lines: string[]) {
  return read(...lines)
    .claims.filter(({ kind }) => kind !== "direction" && kind !== "growthDirection")
    .map((claim): [string, string] => [nameOf(claim), claim.about ? queryKey(claim.about) : (claim.fact ?? "")]);
}

function nameOf({ kind, stated }: Claim): string {
  return stated ? `${kind} ${stated.digits}` : kind;
}

const of = (about: Query) => queryKey(about);

function reasons(...lines: string[]) {
  return read(...lines).unchecked.map(({ reason }) => reason);
}

describe("what last year was", () => {
  it("is no second amount, whether it stands behind 上年 or behind what is compared with it", () => {
    expect(told(OVERVIEW, "一般公共预算43.83万元，上年：25.77万元，增加18.06万元。")).toEqual([
      ["amount 43.83", of(GB)],
      ["prior 25.77", of(GB)],
      ["change 18.06", of(GB)],
    ]);
    expect(told(OVERVIEW, "收入预算1300万元，较上年预算数1,200.00万元增加100万元，增幅8.33%。")).toEqual([
      ["amount 1300", of({})],
      ["prior 1200.00", of({})],
      ["change 100", of({})],
      ["growth 8.33", of({})],
    ]);
    expect(told(THREE_PUBLIC, "公务接待费由上年的5万元下降至4万元。")).toEqual([
      ["prior 5", of({ fund: FUNDS.appropriation, economic: ["30217"] })],
      ["amount 4", of({ fund: FUNDS.appropriation, economic: ["30217"] })],
    ]);
  });

  it("is nothing that was spent, and no other year", () => {
    expect(reasons(OVERVIEW, "收入预算10万元，比2024年执行数减少1万元。")).toEqual(["other-year"]);
    expect(reasons(OVERVIEW, "收入预算10万元，比2022年减少1万元。")).toEqual(["other-year"]);
    expect(reasons(OVERVIEW, "2023年收入预算10万元。")).toEqual(["other-year"]);
  });
});

describe("what a number speaks of", () => {
  it("is what is named, not what its words are a part of", () => {
    expect(told("（一）机关运行经费情况", "2025年机关运行经费财政拨款预算50万元。")).toEqual([
      ["amount 50", of({ ...GB, kind: KINDS.operating })],
    ]);
    expect(told("（二）政府采购情况", "一般公共预算拨款政府采购11.3万元。")).toEqual([
      ["fact 11.3", "procurement.generalBudget"],
    ]);
  });

  it("is not what unknown words narrow, nor what another office has", () => {
    expect(reasons(EXPENDITURE, "其中市级项目支出30万元。人均公用经费1.2万元。")).toEqual(["no-subject", "no-subject"]);
    expect(reasons(EXPENDITURE, "增加项目支出20万元。")).toEqual(["ambiguous"]);
    expect(reasons(EXPENDITURE, "项目总投资500万元，其中：财政资金300万元。")).toEqual(["no-subject", "no-subject"]);
    expect(reasons(INCOME, "市档案技术服务中心2025年收入预算300万元。")).toEqual(["no-subject"]);
    expect(reasons("九、市档案技术服务中心", "2025年收入预算300万元。")).toEqual(["unknown-section"]);
    expect(told(INCOME, "外事侨办2025年收入预算300万元。")).toEqual([["amount 300", of({})]]);
  });

  it("is told once: a second amount of the same is no other figure of it", () => {
    expect(told(OVERVIEW, "收入预算10万元，20万元。")).toEqual([["amount 10", of({})]]);
    expect(reasons(OVERVIEW, "收入预算10万元，20万元。")).toEqual(["slot-filled"]);
  });

  it("is the head of a list in the sentence after it", () => {
    expect(told(OVERVIEW, "收入预算10万元，其中：事业收入4万元。较2024年增加1万元。")).toEqual([
      ["amount 10", of({})],
      ["amount 4", of({ fund: FUNDS.businessIncome })],
      ["change 1", of({})],
    ]);
  });

  it("is each member of a list within its head", () => {
    expect(told(EXPENDITURE, "教育支出6万元，其中：基本支出5万元、项目支出1万元；其他支出2万元。")).toEqual([
      ["amount 6", of({ function: "205" })],
      ["amount 5", of({ function: "205", ...BASIC })],
      ["amount 1", of({ function: "205", ...PROJECT })],
      ["amount 2", of({ function: "229" })],
    ]);
  });

  it("is all that was told since the last comparison, behind 均", () => {
    const line = "因公出国（境）费0万元，与上年持平；公务用车购置费0万元、公务用车运行费2万元，均与上年持平。";

    expect(told(THREE_PUBLIC, line).filter(([name]) => name === "unchanged")).toEqual([
      ["unchanged", of({ fund: FUNDS.appropriation, economic: ["30212"] })],
      ["unchanged", of({ fund: FUNDS.appropriation, economic: ["30231", "30913", "31013"] })],
    ]);
  });

  it("is not bound inside a reason or a use", () => {
    expect(reasons(EXPENDITURE, "项目支出9万元，主要原因是更新车辆5辆，项目支出增加3万元。")).toEqual([
      "in-reason",
      "in-reason",
    ]);
  });
});

describe("一般公共预算 in a section on income", () => {
  const transfer = "上级一般公共预算安排的转移支付资金1万元。";

  it("is the own level's part where the transfers have a line beside it", () => {
    expect(told(INCOME, "一般公共预算9万元。", transfer)[0]).toEqual([
      "amount 9",
      of({ fund: FUNDS.generalBudgetLocal }),
    ]);
  });

  it("is the whole where the transfers are told as a part of it, or not at all", () => {
    expect(told(INCOME, `一般公共预算9万元，其中：${transfer}`)[0]).toEqual(["amount 9", of(GB)]);
    expect(told(INCOME, "一般公共预算9万元。", `其中：${transfer}`)[0]).toEqual(["amount 9", of(GB)]);
    expect(told(INCOME, "一般公共预算9万元。")[0]).toEqual(["amount 9", of(GB)]);
  });
});

describe("a name", () => {
  it("leads to its code level by level, by its code, or by the section that lists its level", () => {
    const path = "教育支出（类）普通教育（款）小学教育（项）5万元。";

    expect(told(GENERAL_BUDGET, path)).toEqual([["amount 5", of({ ...GB, function: "2050202" })]]);
    expect(told(GENERAL_BUDGET, "初中教育（2050203）5万元。")).toEqual([
      ["amount 5", of({ ...GB, function: "2050203" })],
    ]);
    expect(told(GENERAL_BUDGET, "教育（类）支出5万元。")).toEqual([["amount 5", of({ ...GB, function: "205" })]]);
    expect(reasons(GENERAL_BUDGET, "行政运行5万元。")).toEqual(["ambiguous"]);
    expect(reasons(GENERAL_BUDGET, "外星事务（款）5万元。")).toEqual(["unknown-name"]);
  });

  it("leads to its code by a former one too, and where one level is written wrong; the names are kept as they stand", () => {
    const { claims } = read(GENERAL_BUDGET, "公共安全支出（类）司法行政（款）其他公共安全支出（项）5万元。");

    expect(claims.map(({ names }) => names?.map(({ text }) => text))).toEqual([
      ["公共安全支出", "司法行政", "其他公共安全支出"],
    ]);
    expect(claims[0]!.about).toEqual({ ...GB, function: "2049999" });
  });
});

describe("nothing", () => {
  it("is told of each that stands behind 无, and of what stands before 未安排", () => {
    expect(told(OVERVIEW, "无政府性基金预算拨款和国有资本经营预算拨款。")).toEqual([
      ["unarranged", of({ fund: FUNDS.governmentFund })],
      ["unarranged", of({ fund: FUNDS.stateCapital })],
    ]);
    expect(told(OVERVIEW, "单位资金未安排。")).toEqual([["unarranged", of({ fund: FUNDS.unitFunds })]]);
  });

  it("is not told of 机关运行经费 by a unit that can have none", () => {
    expect(told("（一）机关运行经费", "本单位为事业单位，无机关运行经费。")).toEqual([["noAgency", ""]]);
    expect(told("（一）机关运行经费", "我单位不在机关运行经费统计范围之内。")).toEqual([["noAgency", ""]]);
  });
});

describe("what other regions write", () => {
  it("compares the head of a list whose members 、 holds together", () => {
    const line = "收入预算30万元，其中一般公共预算拨款收入20万元、政府性基金拨款收入10万元，较上年增加3万元。";

    expect(told(INCOME, line)).toContainEqual(["change 3", of({})]);
    expect(told(INCOME, line.replace("、", "，"))).toContainEqual(["change 3", of({ fund: FUNDS.governmentFund })]);
  });

  it("knows a 类 by its short name, whatever other words that holds", () => {
    const line = "用于以下方面：一般公共服务（类）支出5万元，占50%。";

    expect(told(GENERAL_BUDGET, "一般公共预算支出10万元，主要" + line).slice(1)).toEqual([
      ["amount 5", of({ ...GB, function: "201" })],
      ["share 50", of({ ...GB, function: "201" })],
    ]);
  });

  it("takes no share for what was spoken of before an amount that it does not know", () => {
    expect(told(GENERAL_BUDGET, "一般公共预算支出10万元，另有某事5万元，占50%。")).toEqual([["amount 10", of(GB)]]);
  });

  it("measures 财政拨款 against the spending of all money", () => {
    const [share] = read("五、财政拨款支出预算情况说明", "财政拨款支出9万元，占本年支出合计的90%。").claims.slice(-1);

    expect(share).toMatchObject({ kind: "share", about: { fund: FUNDS.appropriation }, of: {} });
  });

  it("goes on with the section where a line is the name of a 类 alone", () => {
    const lines = ["五、财政拨款支出预算情况说明", "（一）教育支出（类）", "1.普通教育（款）高中教育（项）支出8万元。"];

    expect(told(...lines)).toEqual([["amount 8", of({ fund: FUNDS.appropriation, function: "2050204" })]]);
  });

  it("begins a section with the label before its sentence, and none with what the section tells", () => {
    const lines = [
      "五、其他重要事项的情况说明",
      "（二）“三公”经费预算：2025年“三公”经费预算数为3万元，公务接待费1万元。",
    ];

    expect(told(...lines)[1]).toEqual(["amount 1", of({ fund: FUNDS.appropriation, economic: ["30217"] })]);
    expect(told("（二）政府采购情况", "1.政府采购预算：10万元。")).toEqual([["fact 10", "procurement.total"]]);
  });
});

describe("a number", () => {
  it("that touches other digits is unreadable, not its last part", () => {
    for (const number of ["1 044.97", "12，34", "1,04.5"]) {
      expect(reasons(OVERVIEW, `收入预算${number}万元。`)).toEqual(["unreadable-number"]);
      expect(told(OVERVIEW, `收入预算${number}万元。`)).toEqual([]);
    }
  });

  it("may have full-width commas between its groups", () => {
    expect(told(OVERVIEW, "收入预算3，518.85万元。")).toEqual([["amount 3518.85", of({})]]);
  });

  it("that is a threshold says which devices are counted", () => {
    const line = "单价50万元以上通用设备2台（套），单价100万元（含）以上专用设备（不含车辆）1台（套）。";

    expect(told("（三）国有资产占用情况", line)).toEqual([
      ["fact 2", "assets.over50"],
      ["fact 1", "assets.over100"],
    ]);
    expect(reasons(EXPENDITURE, "项目支出按50万元以上分类。")).toEqual(["threshold"]);
  });
});
