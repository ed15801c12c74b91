import { deriveDisclosure } from "../../src/derive";
import { layoutTables } from "../../src/layout";
import { FUNDS, type FundLeaf } from "../../src/ledger";
import { type Template, inForm, tablesAndBeside } from "../../src/tables";
import type { Snapshot } from "../../src/workbook";
import { ALL_FUNDS, syntheticLedger } from "../../tools/synthetic";
import { snapshotOfPlans } from "./planned-snapshot";

/** One table of a set in one of its forms; in the usual one where none is named. */
export interface PrintedForm {
  readonly table: string;
  readonly form?: string;
}

/** All tables of a set and those beside it, one in that form, as the product lays out what a made-up ledger says in 万元. */
export function laidOutSet(template: Template, { table, form }: PrintedForm, seed: number): Snapshot {
  const [usual] = template.readings;
  const tables = tablesAndBeside(usual).map((spec) => (spec.id === table ? inForm(spec, form) : spec));
  const funds = ALL_FUNDS.filter((fund: FundLeaf) => (FUNDS[fund] & template.universe.fund) !== 0);
  const ledger = syntheticLedger({ seed, rows: 40, functions: 4, funds });
  const facts = { measure: "万元", unit: "某单位", year: 2025 } as const;
  const disclosure = deriveDisclosure(ledger, facts, template, { ...usual, tables, beside: [] });
  return snapshotOfPlans(layoutTables(disclosure, { formulas: false }));
}
