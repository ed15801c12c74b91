import { deriveDisclosure } from "../../derive";
import type { DocumentFacts } from "../../facts";
import { type PriorTables, priorRefusal } from "../../prior";
import { readLedger } from "../../recognise/ledger";
import { roundedRows } from "../../rounding";
import { type Disclosure, type Template, type Templates, usualTables } from "../../tables";
import { deriveEquations, judgeAll } from "../../ties";
import type { Snapshot } from "../../workbook";
import { readTables } from "../check/read-disclosure";
import type { SaidWorkbook } from "../sheet-tables/said-workbook";

/** The tables of a workbook that is given for last year; none where it is refused, and then why. */
export interface GivenTables {
  readonly tables: readonly PriorTables[];
  readonly refusal?: string;
  /** The budget of the same year, where it is given beside final accounts; it tells nothing of last year. */
  readonly budget?: PriorTables;
}

/** The tables of the year before that a workbook has beside this year's. */
export function earlierTables(disclosure: Disclosure, year: number | undefined): PriorTables[] {
  return (disclosure.earlier ?? [])
    .filter((one) => year === undefined || one.year === year - 1)
    .map(({ tables, year: own }): PriorTables => judged({ ...disclosure, year: own, tables }, "earlier-tables"));
}

/**
 * The tables of last year's workbook, or those that its ledger gives; or why they are not taken. Beside final accounts the budget of the same year is taken, too.
 * @param disclosure this year's tables
 * @param facts what is stated this year: its unit and year count before those of the tables
 */
export function tablesOfLastYear(
  prior: SaidWorkbook,
  disclosure: Disclosure,
  { unit }: Pick<DocumentFacts, "unit">,
  templates: Templates,
): GivenTables {
  const { sheetTables: said } = prior;
  const published = readTables(prior, templates, said ? { said } : {}).disclosure;
  const found: PriorTables | undefined =
    published.tables.length > 0
      ? { disclosure: published, source: "prior-disclosure" }
      : tablesOfLedger(prior, disclosure.template);
  if (!found) return { tables: [], refusal: priorRefusal(published, {})?.message ?? "" };
  const name = unit.name?.value ?? disclosure.unit;
  const year = unit.year?.value ?? disclosure.year;
  const refusal = priorRefusal(found.disclosure, {
    ...(name !== undefined && { unit: name }),
    ...(unit.shortName && { shortName: unit.shortName.value }),
    ...(year !== undefined && { year }),
    ...(disclosure.template.isAccounts && { isAccounts: true }),
  });
  if (refusal) return { tables: [], refusal: refusal.message };
  const taken = judged(found.disclosure, found.source);
  const isBudget = disclosure.template.isAccounts && !found.disclosure.template.isAccounts;
  return isBudget ? { tables: [], budget: taken } : { tables: [taken] };
}

/** Tables of last year with what became of their ties. */
function judged(disclosure: Disclosure, source: PriorTables["source"]): PriorTables {
  return { disclosure, source, verdicts: judgeAll(deriveEquations(disclosure), disclosure) };
}

function tablesOfLedger(prior: Snapshot, template: Template): PriorTables | undefined {
  const { ledgers, facts } = readLedger(prior);
  const [ledger] = ledgers.filter(({ missing }) => missing.length === 0);
  if (!ledger) return undefined;
  const measure = "万元";
  const rounded = roundedRows(ledger, { measure, tables: usualTables(template) });
  const unit = facts.unit ?? ledger.unit;
  const year = facts.year ?? ledger.year;
  const known = { ...(unit !== undefined && { unit }), ...(year !== undefined && { year }), measure } as const;
  return { disclosure: deriveDisclosure(rounded, { ...known, names: ledger.names }, template), source: "prior-ledger" };
}
