import fc from "fast-check";
import { compareWithUnits, figuresOfUnits, sumTables } from "../../src/department";
import { deriveDisclosure } from "../../src/derive";
import { type Disclosure, figuresOf } from "../../src/tables";
import { xinjiang } from "../../src/templates/xinjiang";
import { deriveEquations, judgeAll, missed } from "../../src/ties";
import { type Fineness, madeUpUnits, published } from "../../tools/faults-department/units";

const FACTS = { unit: "部门", year: 2024, measure: "万元" } as const;

const departments = (fineness: Fineness) =>
  fc
    .record({ count: fc.integer({ min: 2, max: 12 }), seed: fc.nat(100_000) })
    .map(({ count, seed }) => madeUpUnits(count, seed, fineness));

function sumOf(units: ReturnType<typeof madeUpUnits>): Disclosure {
  return sumTables(figuresOfUnits(units), FACTS, xinjiang, xinjiang.readings[0]);
}

function amountsOf(disclosure: Disclosure) {
  return disclosure.tables.flatMap((table) =>
    figuresOf(table).map(({ table: id, section, query, amount }) => ({ id, section, query, amount })),
  );
}

describe("the tables of a department, added up from its units' printed ones", () => {
  test("are those of all their rows together, where these stand in whole printed units", () => {
    fc.assert(
      fc.property(departments("printed"), (units) => {
        const together = { rows: units.flatMap(({ ledger }) => ledger!.rows) };
        expect(amountsOf(sumOf(units))).toEqual(amountsOf(deriveDisclosure(together, FACTS, xinjiang)));
      }),
      { numRuns: 6 },
    );
  });

  test("hold every tie that the units' hold, however fine their ledgers are", () => {
    fc.assert(
      fc.property(departments("to-the-fen"), (units) => {
        const disclosure = sumOf(units);
        expect(missed(judgeAll(deriveEquations(disclosure), disclosure))).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  test("lie no further than rounding from those of their ledgers together", () => {
    fc.assert(
      fc.property(departments("to-the-fen"), (units) => {
        const together = published("部门", { rows: units.flatMap(({ ledger }) => ledger!.rows) });
        const differences = compareWithUnits(together, figuresOfUnits(units));
        expect(differences.filter(({ difference, bound }) => Math.abs(difference) > bound)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});
