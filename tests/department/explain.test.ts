import { compareWithUnits, explain, figuresOfUnits, sumTables } from "../../src/department";
import { xinjiang } from "../../src/templates/xinjiang";
import { FAULTS, departmentOf, makeFault } from "../../tools/faults-department/faults";
import { madeUpUnits } from "../../tools/faults-department/units";
import { Random } from "../../tools/synthetic/random";

const FACTS = { unit: "部门", year: 2024, measure: "万元" } as const;
const sumOf = (units: Parameters<typeof sumTables>[0]) => sumTables(units, FACTS, xinjiang, xinjiang.readings[0]);

describe("the difference between a department and its units", () => {
  test("of clean units is nothing", () => {
    const units = figuresOfUnits(madeUpUnits(5, 1, "printed"));
    const { differences } = explain(compareWithUnits(sumOf(units), units), {
      units: madeUpUnits(5, 1, "printed"),
      older: [],
    });
    expect(differences).toEqual([]);
  });

  describe.each(["printed", "to-the-fen"] as const)("where units' ledgers stand %s", (fineness) => {
    const clean = madeUpUnits(6, 2, fineness);
    const how = fineness === "printed" ? "printed" : "ledgers";

    test.each(FAULTS)("names the unit and what happened to it: %s", (kind) => {
      const faulty = makeFault(kind, clean[3]!, new Random(7))!;
      const units = clean.map((book, index) => (index === 3 ? faulty.book : book));
      const taken = clean.flatMap((book, index) => (index === 3 ? faulty.taken : [book]));
      const comparison = compareWithUnits(departmentOf(taken, how, sumOf), figuresOfUnits(units));
      const { told, rest } = explain(comparison, { units, older: faulty.older ? [faulty.older] : [] });
      expect(rest).toEqual([]);
      expect(told.map(({ explanation }) => [explanation.kind, explanation.unit.unit])).toEqual([[kind, "单位4"]]);
    });

    test("names two units of which one was left out and one has another code", () => {
      const moved = makeFault("other-code", clean[1]!, new Random(3))!;
      const units = clean.map((book, index) => (index === 1 ? moved.book : book));
      const taken = clean.filter((_, index) => index !== 4);
      const comparison = compareWithUnits(departmentOf(taken, how, sumOf), figuresOfUnits(units));
      const { told, rest } = explain(comparison, { units, older: [] });
      expect(rest).toEqual([]);
      expect(told.map(({ explanation }) => `${explanation.kind} ${explanation.unit.unit}`).sort()).toEqual([
        "left-out 单位5",
        "other-code 单位2",
      ]);
    });
  });

  test("is put down to rounding where the department rounds the sum of its units' ledgers", () => {
    const units = madeUpUnits(6, 5, "to-the-fen");
    const comparison = compareWithUnits(departmentOf(units, "ledgers", sumOf), figuresOfUnits(units));
    expect(comparison.some(({ difference }) => difference !== 0)).toBe(true);
    expect(explain(comparison, { units, older: [] }).differences).toEqual([]);
  });
});
