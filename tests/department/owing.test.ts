import fc from "fast-check";
import { OWINGS, type Owing, changeBySettingOff, owedIn, setOff, setOffAll } from "../../src/department";
import { deriveDisclosure } from "../../src/derive";
import { FUNDS, type FundLeaf, KINDS, type LedgerRow, answer } from "../../src/ledger";
import { amountOfFen } from "../../src/money";
import { roundLedger } from "../../src/rounding";
import { usualTables } from "../../src/tables";
import { nationalBudget } from "../../src/templates/national-budget";
import { deriveEquations, judgeAll, missed } from "../../src/ties";

const [SUBSIDY, REMITTANCE] = OWINGS as [Owing, Owing];
/** What a unit can pay others from. */
const OWN: readonly FundLeaf[] = ["businessIncome", "operatingIncome", "otherIncome", "carriedUnitFunds"];

const row = (fund: FundLeaf, kind: LedgerRow["kind"], fen: number, fn = "2050202"): LedgerRow => ({
  function: fn,
  economic: kind === "personnel" ? "30101" : "30201",
  kind,
  ...(kind === "project" && { project: "业务经费" }),
  fund,
  amount: amountOfFen(fen),
});

const part = fc.integer({ min: 1, max: 90_000_000 });
const kind = fc.constantFrom("personnel" as const, "operating" as const, "project" as const);
const own = fc.array(fc.tuple(fc.constantFrom(...OWN, "generalBudgetLocal" as const), kind, part), { maxLength: 6 });

/** Units whose payments in one way are as large as what others got: the sum in parts, once as paid and once as received. */
const departments = (owing: Owing) =>
  fc
    .record({
      own: fc.array(own, { minLength: 2, maxLength: 12 }),
      paid: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...OWN), part), { minLength: 1, maxLength: 6 }),
      cuts: fc.array(fc.tuple(fc.nat(), kind, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 5 }),
      handedOn: fc.option(fc.tuple(fc.nat(), part)),
    })
    .map(({ own: rows, paid, cuts, handedOn }) => {
      const units = rows.map((unit) => ({ rows: unit.map(([fund, use, fen]) => row(fund, use, fen)) }));
      const at = (index: number) => units[index % units.length]!.rows;
      let left = 0;
      for (const [index, fund, fen] of paid) {
        at(index).push(row(fund, owing.paid, fen, "2050299"));
        left += fen;
      }
      for (const [index, use, share] of cuts) {
        const fen = Math.floor(left * share);
        if (fen > 0) at(index).push(row(owing.received, use, fen));
        left -= fen;
      }
      if (left > 0) at(0).push(row(owing.received, "operating", left));
      // one of the rows above was then paid for by a unit that had got it from another
      if (handedOn) at(handedOn[0]).push(row(owing.received, owing.paid, handedOn[1]));
      return units;
    });

const together = (ledgers: readonly { readonly rows: readonly LedgerRow[] }[]) => ({
  rows: ledgers.flatMap(({ rows }) => rows),
});

describe.each([
  ["上级补助", SUBSIDY],
  ["附属单位上缴", REMITTANCE],
])("what units owe one another as %s", (_, owing) => {
  test("is taken out of the total exactly, and both sides are then nothing", () => {
    fc.assert(
      fc.property(departments(owing), (units) => {
        const { received, paid } = owedIn(units, owing);
        const left = setOff(units, owing);
        expect(received).toBe(paid);
        expect(answer(together(left), {})).toBe(answer(together(units), {}) - paid);
        expect(owedIn(left, owing)).toEqual({ received: 0, paid: 0 });
      }),
    );
  });

  test("leaves the sum of every other kind of money, and what every unit spends itself, as it was", () => {
    fc.assert(
      fc.property(departments(owing), (units) => {
        const left = setOff(units, owing);
        for (const fund of [...OWN, "generalBudgetLocal" as const])
          expect(answer(together(left), { fund: FUNDS[fund] })).toBe(answer(together(units), { fund: FUNDS[fund] }));
        for (const [index, unit] of units.entries())
          for (const use of ["personnel", "operating", "project"] as const)
            expect(answer(left[index]!, { kind: KINDS[use] })).toBe(answer(unit, { kind: KINDS[use] }));
      }),
    );
  });

  test("is the change that it makes, added to the ledgers", () => {
    fc.assert(
      fc.property(departments(owing), (units) => {
        const setOffUnits = setOffAll(units, [owing]);
        const added = together([...units, changeBySettingOff(units, setOffUnits)]);
        const left = together(setOffUnits);
        for (const fund of [...OWN, "generalBudgetLocal" as const, owing.received])
          for (const use of ["personnel", "operating", "project", owing.paid] as const) {
            const asked = { fund: FUNDS[fund], kind: KINDS[use] };
            expect(answer(added, asked)).toBe(answer(left, asked));
          }
      }),
    );
  });

  test("leaves tables in which every tie holds", () => {
    fc.assert(
      fc.property(departments(owing), (units) => {
        const ledger = roundLedger(together(setOff(units, owing)), {
          measure: "万元",
          tables: usualTables(nationalBudget),
        });
        const disclosure = deriveDisclosure(ledger, { unit: "部门", year: 2024, measure: "万元" }, nationalBudget);
        expect(missed(judgeAll(deriveEquations(disclosure), disclosure))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

test("a row that two kinds of money paid for is told in two, in the order of what was paid", () => {
  const units = [
    { rows: [row("businessIncome", "toAffiliates", 60), row("otherIncome", "toAffiliates", 40)] },
    { rows: [row("superiorSubsidy", "personnel", 50), row("superiorSubsidy", "operating", 50)] },
  ];
  expect(setOff(units, SUBSIDY)).toEqual([
    { rows: [] },
    {
      rows: [
        row("businessIncome", "personnel", 50),
        row("businessIncome", "operating", 10),
        row("otherIncome", "operating", 40),
      ],
    },
  ]);
});
