import { FUNDS, KINDS, type Query } from "../../src/ledger";
import { formatAmount } from "../../src/money";
import type { Disclosure } from "../../src/tables";
import { PrintedAnswers, deriveEquations, figuresInFailedTies, judgeAll } from "../../src/ties";
import { placeText } from "../../src/workbook";
import { changed } from "../support/changes";
import { sampleDisclosure, sampleSnapshot } from "../support/sample";
import { recognise } from "../../tools/shipped";

/** `447.76 = 表1!B8`: the amount in 万元 and the cells whose sum it is; undefined where no table can say. */
function asked(query: Query, disclosure: Disclosure = sampleDisclosure()): string | undefined {
  const answer = new PrintedAnswers(disclosure).ask(query);
  return answer && `${formatAmount(answer.amount, "万元")} = ${answer.cells.map(placeText).join(" + ")}`;
}

const generalBudget = { fund: FUNDS.generalBudget };

describe("the tables answer a question", () => {
  it("by the figure that asks it, in whichever table it stands", () => {
    expect(asked({ function: "20103", kind: KINDS.project })).toBe("149.67 = 表3!G7");
    expect(asked({ ...generalBudget, function: "2010301" })).toBe("275.77 = 表5!E8");
    expect(asked({ ...generalBudget, kind: KINDS.operating })).toBe("14.13 = 表6!F29");
  });

  it("by the fewest figures of one table that make it up", () => {
    const disclosure = recognise(changed(sampleSnapshot(), [{ removeRow: "表10!9" }]));
    const cars = { fund: FUNDS.appropriation, economic: ["30231", "30913", "31013"] };
    expect(asked(cars, disclosure)).toBe("5.00 = 表10!B9 + 表10!B10");
  });

  it("by nothing, where such rows are listed and this one is not", () => {
    expect(asked({ ...generalBudget, function: "21203" })).toBe("0.00 = ");
  });

  it("with zero where the cell is blank", () => {
    expect(asked({ fund: FUNDS.governmentFundTransfer })).toBe("0.00 = 表1!B12");
  });

  it("not at all, where no table tells it apart", () => {
    expect(asked({ function: "201", kind: KINDS.basic, economic: ["301"] })).toBeUndefined();
    expect(asked({ fund: FUNDS.unitFunds, kind: KINDS.project })).toBeUndefined();
  });
});

describe("an answer says what it is worth", () => {
  const answerTo = (disclosure: Disclosure, query: Query) => {
    const verdicts = judgeAll(deriveEquations(disclosure), disclosure);
    return new PrintedAnswers(disclosure, figuresInFailedTies(verdicts)).ask(query);
  };

  it("is not readable where a figure is no number", () => {
    const disclosure = recognise(changed(sampleSnapshot(), [{ cell: "表5!E8", value: "待定" }]));
    expect(answerTo(disclosure, { ...generalBudget, function: "2010301" })).toMatchObject({ readable: false });
  });

  it("is disputed where a figure stands in a tie that fails, and only there", () => {
    const disclosure = recognise(changed(sampleSnapshot(), [{ cell: "表5!E8", value: 285.77 }]));
    expect(answerTo(disclosure, { ...generalBudget, function: "2010301" })).toMatchObject({ disputed: true });
    expect(answerTo(disclosure, { ...generalBudget, function: "2080501" })).toMatchObject({ disputed: false });
  });
});
