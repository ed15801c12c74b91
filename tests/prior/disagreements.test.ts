import { catalogueFor } from "../../src/catalogue";
import { changedCodes, priorBook, priorDisagreements } from "../../src/prior";
import { samplePriorFacts } from "../support/prior-book";
import { sampleDisclosure } from "../support/sample";

const ROWS = samplePriorFacts();
const TABLES = { disclosure: { ...sampleDisclosure(), year: 2023 }, source: "prior-disclosure" } as const;

describe("sources of last year that contradict each other", () => {
  it("are told by the row's name and both cells", () => {
    const book = priorBook({ prior: ROWS }, [TABLES], catalogueFor(2024));
    const told = priorDisagreements({ prior: ROWS }, book, "万元");
    expect(told.find(({ about }) => about === "收入项“单位资金”")).toEqual({
      about: "收入项“单位资金”",
      cell: { sheet: "上年预算", row: 2, column: 2 },
      sides: "上年预算!C3 是 97.02 万元，上年公开表的 表1!B17 是 89.67 万元",
      message:
        "收入项“单位资金”的上年数不一致：上年预算!C3 是 97.02 万元，上年公开表的 表1!B17 是 89.67 万元；以“上年预算”为准，请核对。",
    });
  });

  it("are none where there is one source", () => {
    const book = priorBook({ prior: ROWS }, [], catalogueFor(2024));
    expect(priorDisagreements({ prior: ROWS }, book, "万元")).toEqual([]);
  });
});

describe("codes that changed between the years", () => {
  it("are named once, those that are the same left out", () => {
    expect(changedCodes(["2010301", "2010301", "20103"], catalogueFor(2024))).toEqual([]);
  });
});
