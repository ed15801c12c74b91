import fc from "fast-check";
import { deriveDisclosure } from "../../../src/derive";
import { layoutTables } from "../../../src/layout";
import { FUNDS, type FundLeaf } from "../../../src/ledger";
import { formatAmount } from "../../../src/money";
import { type Figure, type Template, filledFiguresOf, inForm, tableOf, tablesAndBeside } from "../../../src/tables";
import { deriveEquations, judge } from "../../../src/ties";
import { type Snapshot, cellInFormula } from "../../../src/workbook";
import { TEMPLATES, checkSnapshot, readDisclosure } from "../../../tools/shipped";
import { applyChanges } from "../../../tools/snapshot-changes";
import { ALL_FUNDS, syntheticLedger } from "../../../tools/synthetic";
import { snapshotOfPlans } from "../../support/planned-snapshot";

const templateOf = (id: string): Template => TEMPLATES.find((template) => template.id === id)!;

/** The sets with tables beside them, and the forms in which these may stand. */
const SETS = ["national-budget", "shanghai-budget", "national-accounts"].map((id) => {
  const template = templateOf(id);
  const beside = template.readings[0].beside!;
  return {
    id,
    template,
    beside,
    forms: beside.flatMap((spec) =>
      [undefined, ...(spec.forms ?? []).map(({ name }) => name)].map((form) => ({ table: spec.id, form })),
    ),
  };
});

/** All tables of a set and those beside it, the one in that form, as the product lays out what a made-up ledger says. */
function laidOut(
  template: Template,
  { table, form }: { table: string; form: string | undefined },
  seed: number,
): Snapshot {
  const [usual] = template.readings;
  const tables = tablesAndBeside(usual).map((spec) => (spec.id === table ? inForm(spec, form) : spec));
  const funds = ALL_FUNDS.filter((fund: FundLeaf) => (FUNDS[fund] & template.universe.fund) !== 0);
  const ledger = syntheticLedger({ seed, rows: 40, functions: 4, funds });
  const facts = { measure: "万元", unit: "某单位", year: 2025 } as const;
  const disclosure = deriveDisclosure(ledger, facts, template, { ...usual, tables, beside: [] });
  return snapshotOfPlans(layoutTables(disclosure, { formulas: false }));
}

/** A wrong figure: 7 万元 more. */
const wrong = (workbook: Snapshot, { cell, amount }: Figure): Snapshot =>
  applyChanges(workbook, [{ cell, value: amount / 1_000_000 + 7 }]);

describe.each(SETS)("tables beside the set $id", ({ template, beside, forms }) => {
  const drawn = fc.record({ seed: fc.nat(), printed: fc.constantFrom(...forms) });

  it("are read back whole where a workbook has them, and hold every tie", () => {
    fc.assert(
      fc.property(drawn, ({ seed, printed }) => {
        const disclosure = readDisclosure(laidOut(template, printed, seed));
        expect(disclosure.template.id).toBe(template.id);
        expect(disclosure.tables.map(({ id }) => id)).toEqual(
          tablesAndBeside(template.readings[0]).map(({ id }) => id),
        );
        expect(tableOf(disclosure, printed.table)!.spec.form).toBe(printed.form);
        expect(disclosure.unplaced).toEqual([]);
        const ties = deriveEquations(disclosure);
        expect(
          ties.filter((tie) => judge(tie, disclosure).verdict !== "held").map(({ origin, left }) => [origin, left]),
        ).toEqual([]);
        const tied = new Set(
          ties.flatMap(({ origin }) => (origin.kind === "between" ? [origin.left.table, origin.right.table] : [])),
        );
        expect(beside.filter(({ id }) => !tied.has(id))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it("have a wrong figure in any cell found, and named first with its right value", () => {
    fc.assert(
      fc.property(drawn, fc.nat(), ({ seed, printed }, at) => {
        const workbook = laidOut(template, printed, seed);
        const figures = filledFiguresOf(tableOf(readDisclosure(workbook), printed.table)!);
        const figure = figures[at % figures.length]!;
        const { findings, suspects } = checkSnapshot(wrong(workbook, figure));
        const here = cellInFormula(figure.cell);
        expect(findings.some(({ cells }) => cells.some(({ place }) => cellInFormula(place) === here))).toBe(true);
        const first = suspects
          .filter(({ rank }) => rank === 0)
          .map(({ place, suggested }) => [cellInFormula(place), suggested]);
        expect(first).toContainEqual([here, formatAmount(figure.amount, "万元")]);
      }),
      { numRuns: 15 },
    );
  });
});
