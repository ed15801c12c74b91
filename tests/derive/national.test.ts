import fc from "fast-check";
import { deriveDisclosure } from "../../src/derive";
import { FUNDS, type FundLeaf, KINDS, type Ledger, type LedgerRow, answer } from "../../src/ledger";
import { type Measure, amountOfFen, printedUnit } from "../../src/money";
import { roundLedger } from "../../src/rounding";
import { type Disclosure, type Reading, type Template, figuresOf, tableOf } from "../../src/tables";
import { nationalBudget } from "../../src/templates/national-budget";
import { shanghaiBudget } from "../../src/templates/shanghai-budget";
import { deriveEquations, judge } from "../../src/ties";
import { ALL_FUNDS, syntheticLedger } from "../../tools/synthetic";

const MONEY: readonly FundLeaf[] = [...ALL_FUNDS, "usedSurplus"];

/** Rows that no ledger of outlay has: money carried on, and what is known of last year. */
const BESIDE: readonly LedgerRow[] = [
  besideRow({ kind: "carriedOn", fund: "generalBudgetLocal", amount: amountOfFen(12_345_678) }),
  besideRow({ kind: "carriedOn", fund: "carriedGovernmentFund", amount: amountOfFen(7_700_000) }),
  besideRow({ kind: "carriedOn", fund: "otherIncome", amount: amountOfFen(100) }),
  besideRow({ economic: "30217", version: "prior", amount: amountOfFen(2_000_000) }),
  besideRow({ economic: "30231", version: "prior", amount: amountOfFen(3_333_300) }),
];

function besideRow(row: Partial<LedgerRow> & Pick<LedgerRow, "amount">): LedgerRow {
  return { function: "", economic: "", kind: "operating", fund: "generalBudgetLocal", ...row };
}

const SETS: readonly (readonly [name: string, template: Template, reading: Reading])[] = [
  nationalBudget,
  shanghaiBudget,
].flatMap((template) =>
  template.readings.map((reading) => [`${template.id} ${reading.name}`, template, reading] as const),
);

/** A ledger with some of the money that the set knows, and, where it knows it, what is carried on. */
function ledgerFor({ universe }: Template, seed: number, isFine: boolean): Ledger {
  const funds = MONEY.filter((fund) => (FUNDS[fund] & universe.fund) !== 0);
  const { rows } = syntheticLedger({ seed, rows: 60, functions: 8, funds });
  const beside = BESIDE.filter(({ kind }) => (KINDS[kind] & universe.kind) !== 0);
  const exact = [...rows, ...beside];
  if (!isFine) return { rows: exact };
  return { rows: exact.map((row, index) => ({ ...row, amount: amountOfFen(row.amount + 37 * index) })) };
}

const broken = (disclosure: Disclosure) =>
  deriveEquations(disclosure).filter((equation) => judge(equation, disclosure).verdict !== "held");

describe.each(SETS)("the tables of %s from a ledger", (_, template, reading) => {
  it("have in every cell the ledger's answer to the cell's question", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const ledger = ledgerFor(template, seed, false);
        const { tables } = deriveDisclosure(ledger, { measure: "万元" }, template, reading);
        expect(tables.map(({ id }) => id)).toEqual(reading.tables.map(({ id }) => id));
        for (const figure of tables.flatMap(figuresOf)) expect(figure.amount).toBe(answer(ledger, figure.query));
      }),
      { numRuns: 10 },
    );
  });

  it.each(["元", "万元"] as const)("hold every tie in %s, rounded where that prints less", (measure: Measure) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const ledger = ledgerFor(template, seed, true);
        const tables = reading.tables.map((table) => ({ ...table, ...(table.measure && { measure }) }));
        const rounded = roundLedger(ledger, { measure, tables });
        const { rows } = rounded;
        expect(rows.every(({ amount }) => amount % printedUnit(measure) === 0)).toBe(true);
        expect(broken(deriveDisclosure(rounded, { measure }, template, { ...reading, tables }))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});

describe("the national budget's tables from a ledger", () => {
  const ledger = ledgerFor(nationalBudget, 1, false);
  const disclosure = deriveDisclosure(ledger, { measure: "万元" }, nationalBudget);
  const row = (table: string, name: string) => tableOf(disclosure, table)!.rows.find((own) => own.name === name)!;

  it("say what comes in and what becomes of it, and both are the same", () => {
    const [income, outlay] = [row("A1", "收入总计").figures[0]!, row("A1", "支出总计").figures[0]!];
    expect(income.amount).toBe(outlay.amount);
    expect(row("A1", "结转下年").figures[0]!.amount).toBe(12_345_678 + 7_700_000 + 100);
    expect(row("A4", "二、结转下年").figures[0]!.amount).toBe(12_345_678 + 7_700_000);
    expect(row("A1", "使用非财政拨款结余").figures[0]!.amount).toBe(answer(ledger, { fund: FUNDS.usedSurplus }));
  });

  it("name 人员经费 and 公用经费 of table 6 each with its own total", () => {
    const totals = tableOf(disclosure, "A6")!.rows.filter(({ kind }) => kind === "total");
    expect(totals.map(({ name }) => name)).toEqual(["人员经费合计", "公用经费合计"]);
    expect(totals.map(({ figures }) => figures[0]!.query.kind)).toEqual([KINDS.personnel, KINDS.operating]);
  });

  it("print last year's budget of the three public expenses beside this year's", () => {
    const [only] = tableOf(disclosure, "A7")!.rows;
    const said = Object.fromEntries(only!.figures.map(({ column, amount }) => [column, amount]));
    expect(said["prior.reception"]).toBe(2_000_000);
    expect(said["prior.total"]).toBe(5_333_300);
  });
});
