import fc from "fast-check";
import {
  FUNDS,
  type FundLeaf,
  type FundSet,
  KINDS,
  type Kind,
  type Ledger,
  type LedgerRow,
  type Query,
  answer,
  answers,
  intersect,
  isWithin,
  queryKey,
} from "../../src/ledger";
import { amountOfFen, sum } from "../../src/money";

const FUNCTIONS = ["2010301", "2010350", "2010399", "2080501", "2080505"];
const ECONOMICS = ["30101", "30201", "30212", "30217", "30231", "30302", "31002", "31013"];
const PROJECTS = ["党委外办业务经费", "外事活动业务经费"];
const LEAVES: FundLeaf[] = ["generalBudgetLocal", "generalBudgetTransfer", "otherIncome", "carriedGeneralBudget"];

const fn = fc.constantFrom(...FUNCTIONS).chain((code) => fc.constantFrom(code, code.slice(0, 5), code.slice(0, 3)));
const economic = fc
  .uniqueArray(
    fc.constantFrom(...ECONOMICS).chain((code) => fc.constantFrom(code, code.slice(0, 3))),
    { minLength: 1 },
  )
  .map((codes) => codes.filter((code) => !codes.some((other) => other !== code && code.startsWith(other))).sort());
const fund = fc.constantFrom(
  ...LEAVES.map((leaf): FundSet => FUNDS[leaf]),
  FUNDS.generalBudget,
  FUNDS.current,
  FUNDS.carryover,
);
const kind = fc.constantFrom<Kind>(KINDS.personnel, KINDS.operating, KINDS.basic, KINDS.project);

const query: fc.Arbitrary<Query> = fc.record(
  { function: fn, economic, kind, fund, project: fc.constantFrom(...PROJECTS) },
  { requiredKeys: [] },
);

const row: fc.Arbitrary<LedgerRow> = fc.record(
  {
    function: fc.constantFrom(...FUNCTIONS),
    economic: fc.constantFrom(...ECONOMICS),
    kind: fc.constantFrom<LedgerRow["kind"]>("personnel", "operating", "project"),
    fund: fc.constantFrom(...LEAVES),
    amount: fc.integer({ min: -1e9, max: 1e9 }).map(amountOfFen),
    project: fc.constantFrom(...PROJECTS),
  },
  { requiredKeys: ["function", "economic", "kind", "fund", "amount"] },
);
const ledger: fc.Arbitrary<Ledger> = fc.array(row, { maxLength: 40 }).map((rows) => ({ rows }));

function key(asked: Query | undefined): string {
  return asked ? queryKey(asked) : "nothing";
}

function both(left: Query | undefined, right: Query | undefined): Query | undefined {
  return left && right && intersect(left, right);
}

describe("asking two questions at once", () => {
  it("does not depend on their order", () => {
    fc.assert(fc.property(query, query, (a, b) => expect(key(intersect(a, b))).toBe(key(intersect(b, a)))));
  });

  it("does not depend on their grouping", () => {
    fc.assert(
      fc.property(query, query, query, (a, b, c) => {
        expect(key(both(intersect(a, b), c))).toBe(key(both(a, intersect(b, c))));
      }),
    );
  });

  it("changes nothing where they are the same, or where one asks for all", () => {
    fc.assert(
      fc.property(query, (a) => {
        expect(key(intersect(a, a))).toBe(queryKey(a));
        expect(key(intersect(a, {}))).toBe(queryKey(a));
      }),
    );
  });

  it("is answered by the rows that answer both", () => {
    fc.assert(
      fc.property(row, query, query, (one, a, b) => {
        const asked = intersect(a, b);
        expect(asked !== undefined && answers(one, asked)).toBe(answers(one, a) && answers(one, b));
      }),
    );
  });

  it.each([
    ["基本支出 and 项目支出", { kind: KINDS.basic }, { kind: KINDS.project }],
    ["two 类", { function: "201" }, { function: "208" }],
    ["two projects", { project: "甲" }, { project: "乙" }],
    ["two funds", { fund: FUNDS.generalBudget }, { fund: FUNDS.unitFunds }],
    ["two economic 类", { economic: ["301"] }, { economic: ["302"] }],
  ])("has no answer for %s", (_what, a, b) => {
    expect(intersect(a, b)).toBeUndefined();
  });

  it("takes the narrower code, and of two sets of codes what is in both", () => {
    expect(intersect({ function: "201" }, { function: "2010301" })).toEqual({ function: "2010301" });
    expect(intersect({ economic: ["302"] }, { economic: ["30217", "31013"] })).toEqual({ economic: ["30217"] });
  });
});

describe("one question within another", () => {
  it("is a partial order", () => {
    fc.assert(
      fc.property(query, query, query, (a, b, c) => {
        expect(isWithin(a, a)).toBe(true);
        if (isWithin(a, b) && isWithin(b, a)) expect(queryKey(a)).toBe(queryKey(b));
        if (isWithin(a, b) && isWithin(b, c)) expect(isWithin(a, c)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("holds for what two questions share, in each of them", () => {
    fc.assert(
      fc.property(query, query, (a, b) => {
        const asked = intersect(a, b);
        if (!asked) return;
        expect(isWithin(asked, a)).toBe(true);
        expect(isWithin(asked, b)).toBe(true);
      }),
    );
  });

  it("means that whatever row answers the inner answers the outer", () => {
    fc.assert(
      fc.property(row, query, query, (one, inner, outer) => {
        if (isWithin(inner, outer) && answers(one, inner)) expect(answers(one, outer)).toBe(true);
      }),
    );
  });
});

describe("the ledger's answer", () => {
  it("is the sum of its answers for the parts of a split: by kind, by fund, by code", () => {
    const splits: Query[][] = [
      [{ kind: KINDS.personnel }, { kind: KINDS.operating }, { kind: KINDS.project }],
      [{ kind: KINDS.basic }, { kind: KINDS.project }],
      [{ fund: FUNDS.current }, { fund: FUNDS.carryover }],
      [
        { fund: FUNDS.appropriation },
        { fund: FUNDS.specialAccount },
        { fund: FUNDS.unitFunds },
        { fund: FUNDS.carriedAppropriation },
        { fund: FUNDS.carriedOther },
      ],
      FUNCTIONS.map((code) => ({ function: code })),
      ECONOMICS.map((code) => ({ economic: [code] })),
    ];
    fc.assert(
      fc.property(ledger, query, fc.constantFrom(...splits), (rows, asked, parts) => {
        const questions = parts.flatMap((part) => intersect(asked, part) ?? []);
        expect(sum(questions.map((part) => answer(rows, part)))).toBe(answer(rows, asked));
      }),
    );
  });

  it("adds up over ledgers put together", () => {
    fc.assert(
      fc.property(ledger, ledger, query, (one, other, asked) => {
        const together = { rows: [...one.rows, ...other.rows] };
        expect(answer(together, asked)).toBe(sum([answer(one, asked), answer(other, asked)]));
      }),
    );
  });
});

describe("funds", () => {
  it("are split without overlap and without rest", () => {
    const parts = [FUNDS.appropriation, FUNDS.specialAccount, FUNDS.unitFunds];
    expect(parts.reduce((all, part) => all + part, 0)).toBe(FUNDS.current);
    expect(FUNDS.carriedAppropriation + FUNDS.carriedOther).toBe(FUNDS.carryover);
    expect(FUNDS.current + FUNDS.carryover).toBe(FUNDS.currentAndCarried);
    expect(FUNDS.currentAndCarried + FUNDS.usedSurplus).toBe(FUNDS.all);
    expect(FUNDS.current & FUNDS.carryover).toBe(0);
  });
});
