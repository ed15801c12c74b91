import fc from "fast-check";
import { CARRIED_BASIC, type Ledger, UNNAMED_PROJECT, answer, withProjects } from "../../src/ledger";
import { layoutTables } from "../../src/layout";
import { type Measure, amountOfFen } from "../../src/money";
import { figuresOf, tableOf } from "../../src/tables";
import { deriveEquations, judge } from "../../src/ties";
import { ALL_FUNDS, syntheticLedger } from "../../tools/synthetic";
import { figuresSaid } from "../support/figures";
import { snapshotOfPlans } from "../support/planned-snapshot";
import { CARRYOVER_APART, CARRYOVER_IN, deriveDisclosure, recognise } from "../../tools/shipped";

const facts = { unit: "某某市人民政府办公室", year: 2024, measure: "万元" as Measure };
const ledgers = fc.record({
  seed: fc.nat(),
  rows: fc.integer({ min: 1, max: 150 }),
  functions: fc.integer({ min: 1, max: 20 }),
  funds: fc.subarray([...ALL_FUNDS], { minLength: 1 }),
});
const readings = fc.constantFrom(CARRYOVER_APART, CARRYOVER_IN);

describe("a derived disclosure", () => {
  it("has in every cell the ledger's answer to the cell's question", () => {
    fc.assert(
      fc.property(ledgers, readings, (options, reading) => {
        const ledger = syntheticLedger(options);
        const figures = deriveDisclosure(ledger, facts, reading).tables.flatMap(figuresOf);
        const told = withProjects(ledger);
        for (const figure of figures) expect(figure.amount).toBe(answer(told, figure.query));
      }),
      { numRuns: 30 },
    );
  });

  it("holds every tie that can be derived from its questions", () => {
    fc.assert(
      fc.property(ledgers, readings, (options, reading) => {
        const disclosure = deriveDisclosure(syntheticLedger(options), facts, reading);
        const verdicts = deriveEquations(disclosure).map((equation) => judge(equation, disclosure).verdict);
        expect(new Set(verdicts)).toEqual(new Set(["held"]));
      }),
      { numRuns: 20 },
    );
  });

  it("laid out and recognised says the same again, in the same cells", () => {
    fc.assert(
      fc.property(ledgers, readings, (options, reading) => {
        const disclosure = deriveDisclosure(syntheticLedger(options), facts, reading);
        const again = recognise(snapshotOfPlans(layoutTables(disclosure)), reading);
        expect(figuresSaid(again)).toEqual(figuresSaid(disclosure));
        expect(again.unplaced).toEqual([]);
        const cells = (source: typeof again) => source.tables.map((table) => figuresOf(table).map(({ cell }) => cell));
        expect(cells(again)).toEqual(cells(disclosure));
        expect([again.unit, again.year, again.measure]).toEqual([facts.unit, facts.year, facts.measure]);
      }),
      { numRuns: 20 },
    );
  });
});

const row = {
  function: "2010399",
  economic: "30201",
  kind: "project",
  fund: "generalBudgetLocal",
  amount: amountOfFen(10_000),
} as const;

describe("rows without a name", () => {
  const projectsOf = (ledger: Ledger, id: "T7" | "T11") =>
    tableOf(deriveDisclosure(ledger, facts), id)!.rows.flatMap(({ project }) => project ?? []);

  it("are a project of their own in table 7, so that nothing of them is lost", () => {
    expect(projectsOf({ rows: [row, { ...row, project: "甲" }] }, "T7")).toEqual([UNNAMED_PROJECT, "甲"]);
  });

  it("are carried over in table 11 as basic expenditure, where they are none of a project's", () => {
    const carried = { ...row, kind: "operating", fund: "carriedGeneralBudget" } as const;
    expect(projectsOf({ rows: [carried, { ...row, fund: "carriedUnitFunds" }] }, "T11")).toEqual([
      CARRIED_BASIC,
      UNNAMED_PROJECT,
    ]);
  });
});

describe("names", () => {
  const nameIn = (code: string, names?: ReadonlyMap<string, string>) =>
    tableOf(deriveDisclosure({ rows: [{ ...row, function: code }] }, { ...facts, names }), "T3")!.rows.find(
      (found) => found.code === code,
    )!.name;

  it("are the catalogue's, whatever the ledger says", () => {
    expect(nameIn("2010301", new Map([["2010301", "行政经费"]]))).toBe("行政运行");
  });

  it("are the ledger's for a code that the catalogue lacks, and none where it gives none", () => {
    expect(nameIn("2010398", new Map([["2010398", "自编科目"]]))).toBe("自编科目");
    expect(nameIn("2010398")).toBeUndefined();
  });
});
