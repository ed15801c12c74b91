import { type UnitBeside, joinedBeside } from "../../../src/app/department/beside-ledger";
import { besideSheets } from "../../../src/app/department/beside-sheets";
import type { CheckedUnit } from "../../../src/app/department/unit-book-of";
import { FUNDS, queryKey } from "../../../src/ledger";
import { amountOfFen } from "../../../src/money";
import { readFacts } from "../../../src/recognise/facts";
import { readLedger } from "../../../src/recognise/ledger";
import { nationalBudget } from "../../../src/templates/national-budget";
import { xinjiang } from "../../../src/templates/xinjiang";
import { snapshotOfPlans } from "../../support/planned-snapshot";

const unitOf = (unit: string, beside: Partial<UnitBeside>) =>
  ({ book: { unit, file: `${unit}.xlsx` }, beside: { others: [], prior: [], ...beside } }) as unknown as CheckedUnit;

const carried = (fen: number) =>
  ({ item: "carriedOn", function: "", fund: "generalBudgetLocal", amount: amountOfFen(fen) }) as const;
const lastYear = (fen: number) => ({ item: "priorActual", function: "2050202", amount: amountOfFen(fen) }) as const;
const reception = { economic: ["30217"], fund: FUNDS.appropriation };
const item = { function: "2050202", fund: FUNDS.generalBudget };
const priorOf = (scope: "三公项" | "项级科目", fen: number) => ({
  scope,
  key: scope === "三公项" ? "公务接待费" : "2050202",
  asked: queryKey(scope === "三公项" ? reception : item),
  amount: amountOfFen(fen),
});

const [reading] = nationalBudget.readings;

describe("what a department's units tell beside their ledgers", () => {
  test("is added up question by question, and read back from the department's sheets as that", () => {
    const joined = joinedBeside(
      [
        unitOf("甲", { others: [carried(500_00), lastYear(80_00)], prior: [priorOf("三公项", 10_00)] }),
        unitOf("乙", { others: [carried(1_00), lastYear(20_00)], prior: [priorOf("三公项", 5_00)] }),
      ],
      reading,
    );
    expect(joined.problems).toEqual([]);
    const snapshot = snapshotOfPlans(besideSheets(joined));
    const { others } = readLedger(snapshot);
    expect(others.map(({ item: what, function: fn, fund, amount }) => [what, fn, fund, amount])).toEqual([
      ["carriedOn", "", "generalBudgetLocal", 501_00],
      ["priorActual", "2050202", undefined, 100_00],
    ]);
    const { prior } = readFacts(snapshot);
    expect(prior.map(({ question, amount }) => [question, amount?.value])).toEqual([[reception, 15_00]]);
  });

  test("is told by unit where others tell it", () => {
    const { others, prior, problems } = joinedBeside(
      [unitOf("甲", { others: [carried(500_00)], prior: [priorOf("三公项", 10_00)] }), unitOf("乙", {})],
      reading,
    );
    expect([others.length, prior.length]).toEqual([1, 0]);
    expect(problems.map(({ message }) => message)).toEqual([
      "“乙”的“其他数”没有填结转下年，部门的结转下年没有计入它的数；没有的请填0。",
      "“乙”没有填“上年预算”，部门的“上年预算”没有合计。",
    ]);
  });

  test("lacks no unit for a code that only some have, and no sum for what all have", () => {
    const { prior, problems } = joinedBeside(
      [
        unitOf("甲", { prior: [priorOf("三公项", 10_00), priorOf("项级科目", 7_00)] }),
        unitOf("乙", { prior: [{ ...priorOf("项级科目", 1_00), asked: "another", key: "2010301" }] }),
      ],
      reading,
    );
    expect(prior.map(({ key, amount }) => [key, amount])).toEqual([
      ["2050202", 7_00],
      ["2010301", 1_00],
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      "“乙”的“上年预算”没有填三公项 公务接待费，部门的没有合计；没有的请填0。",
    ]);
  });

  test("is nothing of what the set of tables does not print", () => {
    const { others, problems } = joinedBeside(
      [unitOf("甲", { others: [carried(1)] }), unitOf("乙", {})],
      xinjiang.readings[0],
    );
    expect([others, problems]).toEqual([[], []]);
  });
});
