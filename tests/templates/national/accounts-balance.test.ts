import fc from "fast-check";
import { deriveDisclosure } from "../../../src/derive";
import { layoutTables } from "../../../src/layout";
import { type FundLeaf, type Ledger, type LedgerRow } from "../../../src/ledger";
import { amountOfFen, printedUnit } from "../../../src/money";
import { type DisclosureTable, type Figure, filledFiguresOf, inForm, tableOf, usualTables } from "../../../src/tables";
import { nationalAccounts } from "../../../src/templates/national-accounts";
import { deriveEquations, judge } from "../../../src/ties";
import { type Snapshot, cellInFormula } from "../../../src/workbook";
import { checkSnapshot, readDisclosure } from "../../../tools/shipped";
import { applyChanges } from "../../../tools/snapshot-changes";
import { ALL_FUNDS, syntheticLedger } from "../../../tools/synthetic";
import { example } from "../../support/national-examples";
import { snapshotOfPlans } from "../../support/planned-snapshot";

/** Published workbooks whose print is taken, and nothing else of them. */
const PRINTS = {
  national: readDisclosure(example("accounts-national-layout")),
  "Shanghai's": readDisclosure(example("accounts-shanghai-2024-finance")),
} as const;
type Print = keyof typeof PRINTS;

/** What comes from where and is carried on: of every budget, this year's money and what was there. */
const CARRIED_ON: readonly FundLeaf[] = [
  "generalBudgetLocal",
  "carriedGeneralBudget",
  "governmentFundLocal",
  "carriedGovernmentFund",
  "stateCapitalLocal",
  "carriedStateCapital",
];

/** A year's money of every kind as it came, was spent, distributed and carried on. Amounts are multiples of 0.01 万元. */
function accountsOf(seed: number): Ledger {
  const { rows } = syntheticLedger({ seed, rows: 60, functions: 6, funds: [...ALL_FUNDS, "usedSurplus"] });
  const unit = printedUnit("万元");
  const carriedOn = CARRIED_ON.flatMap((fund, index): LedgerRow[] => {
    const same = rows.filter((row) => budgetOf(row.fund) !== undefined && budgetOf(row.fund) === budgetOf(fund));
    const codes = [...new Set(same.map((row) => row.function))];
    return codes.map((code) =>
      row("carriedOn", fund, code, amountOfFen(unit * (1 + ((seed + 7919 * index) % 99_999)))),
    );
  });
  const others = [
    row("distribution", "carriedUnitFunds", "", amountOfFen(unit * 1234)),
    row(
      "carriedOn",
      "otherIncome",
      rows.find(({ fund }) => fund === "otherIncome")!.function,
      amountOfFen(unit * 5678),
    ),
  ];
  return { rows: [...rows, ...carriedOn, ...others] };
}

function row(kind: LedgerRow["kind"], fund: FundLeaf, code: string, amount: LedgerRow["amount"]): LedgerRow {
  return { function: code, economic: "", kind, fund, amount };
}

/** Which of the three budgets money is of; undefined for other money. */
function budgetOf(fund: FundLeaf): string | undefined {
  return ["GeneralBudget", "GovernmentFund", "StateCapital"].find((name) =>
    fund.toLowerCase().includes(name.toLowerCase()),
  );
}

/** The nine tables of a ledger, laid out by the product in a print. */
function laidOut(ledger: Ledger, print: Print): Snapshot {
  const printed = new Map(PRINTS[print].tables.map((table) => [table.id, table]));
  const tables = usualTables(nationalAccounts).map((spec) =>
    inForm(spec, formOf(spec.id, print, printed.get(spec.id))),
  );
  const reading = { ...nationalAccounts.readings[0], tables };
  const facts = { measure: "万元", unit: "某单位", year: 2024 } as const;
  const disclosure = deriveDisclosure(ledger, facts, nationalAccounts, reading);
  const inPrint = disclosure.tables.map((table): DisclosureTable => {
    const own = printed.get(table.id)?.print;
    return own && table.spec.form === printed.get(table.id)?.spec.form && table.spec.sections.every(({ fold }) => !fold)
      ? { ...table, print: own }
      : table;
  });
  // blocks side by side take their rows from where these stand: those of another workbook are laid out as the model has them
  return snapshotOfPlans(layoutTables({ ...disclosure, tables: inPrint }, { formulas: false }));
}

/** Shanghai's form has a balance in 公开08, too, which the published workbook, empty, does not show. */
function formOf(id: string, print: Print, table: DisclosureTable | undefined): string | undefined {
  return id === "B08" && print !== "national" ? "balance" : table?.spec.form;
}

/** A wrong figure: 7 万元 more. */
const wrong = (workbook: Snapshot, { cell, amount }: Figure): Snapshot =>
  applyChanges(workbook, [{ cell, value: amount / 1_000_000 + 7 }]);

describe.each(Object.keys(PRINTS) as Print[])("accounts with carried funds of every kind, in the %s print", (print) => {
  const balances = print === "national" ? ["B07"] : ["B07", "B08"];

  it("are read back by their own set, whole, and hold every tie", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const disclosure = readDisclosure(laidOut(accountsOf(seed), print));
        expect(disclosure.template.id).toBe("national-accounts");
        expect(disclosure.tables.map(({ id }) => id)).toEqual(usualTables(nationalAccounts).map(({ id }) => id));
        const ties = deriveEquations(disclosure);
        expect(ties.filter((tie) => judge(tie, disclosure).verdict !== "held").map(({ origin }) => origin)).toEqual([]);
        for (const id of balances) {
          const own = ties.filter(
            ({ origin, left }) =>
              origin.kind === "split" && origin.place.table === id && origin.by === "fund" && left.length > 1,
          );
          const rows = tableOf(disclosure, id)!.rows.filter(({ figures }) =>
            figures.some(({ amount }) => amount !== 0),
          );
          expect(own.length).toBeGreaterThanOrEqual(rows.length);
        }
      }),
      { numRuns: 4 },
    );
  });

  it("tell a wrong figure in any cell of 公开07, and of 公开08 where that has a balance", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, at) => {
        const workbook = laidOut(accountsOf(seed), print);
        const disclosure = readDisclosure(workbook);
        const figures = balances.flatMap((id) => filledFiguresOf(tableOf(disclosure, id)!));
        const figure = figures[at % figures.length]!;
        const { findings } = checkSnapshot(wrong(workbook, figure));
        const told = findings.filter(
          ({ severity, cells }) =>
            severity === "error" && cells.some(({ place }) => cellInFormula(place) === cellInFormula(figure.cell)),
        );
        expect(told.length).toBeGreaterThan(0);
      }),
      { numRuns: 12 },
    );
  });
});
