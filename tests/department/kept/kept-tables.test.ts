import { KeptTables, SharedHeads } from "../../../src/department";
import { type Disclosure, figuresOf } from "../../../src/tables";
import { deriveEquations } from "../../../src/ties";
import { madeUpUnits, published } from "../../../tools/faults-department/units";

const figuresIn = ({ tables }: Disclosure) => tables.flatMap(figuresOf);
const disclosures = madeUpUnits(3, 17, "to-the-fen").map(({ unit, ledger }) => published(unit, ledger!));

describe("the tables of a unit as its department keeps them", () => {
  test("say what they said, cell by cell, though several units share what their rows say", () => {
    const shared = new SharedHeads();
    const kept = disclosures.map((disclosure) => KeptTables.of(disclosure, shared));
    kept.forEach((tables, index) => {
      const again = figuresIn(tables.disclosure());
      expect(again).toEqual(figuresIn(disclosures[index]!).map(({ raw: _, formula: __, ...figure }) => figure));
    });
  });

  test("have the ties that they had", () => {
    const [disclosure] = disclosures;
    const ties = (one: Disclosure) => deriveEquations(one).map(({ left, right }) => [left.length, right.length]);
    expect(ties(KeptTables.of(disclosure!).disclosure())).toEqual(ties(disclosure!));
  });

  test("have projects under other names in their rows and in what their figures ask, and nothing else", () => {
    const kept = KeptTables.of(disclosures[0]!);
    const renamed = figuresIn(kept.withProjects((name) => `${name}（甲）`).disclosure());
    const before = figuresIn(kept.disclosure());
    expect(before.some(({ query }) => query.project !== undefined)).toBe(true);
    renamed.forEach(({ query, amount, cell }, index) => {
      const { project } = before[index]!.query;
      expect(query.project).toBe(project === undefined ? undefined : `${project}（甲）`);
      expect([amount, cell]).toEqual([before[index]!.amount, before[index]!.cell]);
    });
  });
});
