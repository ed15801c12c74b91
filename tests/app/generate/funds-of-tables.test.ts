import { completeFunds, projectFundsOfTables } from "../../../src/app/generate/funds-of-tables";
import { amountOfFen } from "../../../src/money";
import { FigureBook } from "../../../src/narrative";
import { readFacts } from "../../../src/recognise/facts";
import { planTables } from "../../../tools/shipped";
import { type Change, changed } from "../../support/changes";
import { sampleUnit, targetSheet } from "../../support/fact-book";
import { sampleDisclosure, sampleSnapshot } from "../../support/sample";
import { snapshotOf } from "../../support/snapshots";

const PROJECT = "党委外办业务经费";
const target = (project: string) =>
  targetSheet([project, "产出指标", "数量指标", "会谈次数（次）", "≥4次", "计划", 90]);

/** The real workbook, tables and no ledger, with the target of a project. */
function planned(project: string, ...changes: readonly Change[]) {
  const tables = changed(sampleSnapshot(), changes).sheets;
  const plan = planTables(snapshotOf(...tables, sampleUnit(), target(project)), { document: true });
  if (plan.kind !== "tables") throw new Error(plan.kind);
  const sheet = plan.plans.find(({ name }) => name === "项目支出绩效目标表_1");
  const contents = sheet?.cells.filter(({ row }) => row === 4).map(({ content }) => content);
  const points = plan.document?.openPoints.filter(({ statement }) => statement === "performance.tables") ?? [];
  return {
    money: contents?.flatMap((content) =>
      "decimal" in content ? content.decimal : "text" in content ? content.text : [],
    ),
    told: points.map(({ message }) => message).filter((message) => message.includes(project)),
  };
}

describe("the money of a project where there are tables and no ledger", () => {
  it("is what 表7 prints of it; other money it may have is left open and told", () => {
    const { money, told } = planned(PROJECT);
    expect(money).toEqual([
      "项目资金（万元）",
      "年度预算总额",
      "【请填写】",
      "其中：财政拨款",
      "40.00",
      "其他资金",
      "【请填写】",
    ]);
    expect(told).toContainEqual(expect.stringContaining("表7只列出项目“党委外办业务经费”的一般公共预算拨款"));
  });

  it("is known whole where 表7 has all project expenditure that there is", () => {
    const book = new FigureBook({ disclosure: sampleDisclosure(), facts: readFacts({ sheets: [] }) });
    const all = amountOfFen(60_000_000);
    const funds = projectFundsOfTables({
      rows: (topic) => book.rows(topic),
      ask: (question) => (question.project === undefined ? { amount: all, cells: [] } : book.ask(question)),
    });
    expect(completeFunds(funds)?.get(PROJECT)).toEqual({ fiscal: amountOfFen(40_000_000), other: 0 });
    expect(completeFunds(projectFundsOfTables(book))).toBeUndefined();
  });

  it("is not told of a project that 表7 does not have", () => {
    const { money, told } = planned("没有的项目");
    expect(money).toBeUndefined();
    expect(told).toEqual(["表7中没有项目“没有的项目”，没有生成它的绩效目标表"]);
  });
});
