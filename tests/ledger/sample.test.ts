import { answer } from "../../src/ledger";
import { figuresOf } from "../../src/tables";
import { a1 } from "../../src/workbook";
import { sampleSnapshot } from "../support/sample";
import { fullLedger, shortLedger } from "../support/sample-ledger";
import { recognise } from "../../tools/shipped";

const figures = recognise(sampleSnapshot()).tables.flatMap(figuresOf);

describe.each([
  ["in 万元", shortLedger()],
  ["in 元", fullLedger()],
])("the sample's ledger %s", (_measure, ledger) => {
  it("answers the question of every figure of the eleven tables with its amount, to the 分", () => {
    const said = figures.map(({ cell, amount }) => `${cell.sheet}!${a1(cell)} ${amount}`);
    const answered = figures.map(({ cell, query }) => `${cell.sheet}!${a1(cell)} ${answer(ledger, query)}`);
    expect(answered).toEqual(said);
    expect(figures.length).toBeGreaterThan(500);
  });

  it("adds up to 537.43 万元", () => {
    expect(answer(ledger, {})).toBe(537_430_000);
  });
});
