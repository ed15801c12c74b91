import { compareWithUnits, explain, figuresOfUnits, sumTables } from "../../src/department";
import { xinjiang } from "../../src/templates/xinjiang";
import { FAULTS, makeFault } from "../../tools/faults-department/faults";
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

  test.each(FAULTS)("names the unit: %s", (kind) => {
    const random = new Random(7);
    const clean = madeUpUnits(6, 2, "printed");
    const faulty = makeFault(kind, clean[3]!, random)!;
    const units = clean.map((book, index) => (index === 3 ? faulty.book : book));
    const taken = clean.flatMap((book, index) => (index === 3 ? faulty.taken : [book]));
    const comparison = compareWithUnits(sumOf(figuresOfUnits(taken)), figuresOfUnits(units));
    const { told, rest } = explain(comparison, { units, older: faulty.older ? [faulty.older] : [] });
    expect(rest).toEqual([]);
    expect(told.map(({ explanation }) => [explanation.kind, explanation.unit.unit])).toEqual([[kind, "单位4"]]);
  });
});
