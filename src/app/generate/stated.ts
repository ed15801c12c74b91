import { DESCRIBED_YEAR, catalogueFor } from "../../catalogue";
import { deriveDisclosure } from "../../derive";
import { type DocumentFacts, type OpenPoint, factMessage } from "../../facts";
import { lastYearOf } from "../compare/last-year";
import { type PriorTables, priorBook, priorRefusal } from "../../prior";
import { readFacts } from "../../recognise/facts";
import { readLedger } from "../../recognise/ledger";
import { roundLedger } from "../../rounding";
import { type Disclosure, type Template, type Templates, usualTables } from "../../tables";
import { deriveEquations, judgeAll } from "../../ties";
import type { Snapshot } from "../../workbook";
import { readTables } from "../check/read-disclosure";
import type { Stated } from "./document-writing";
import type { PlanOptions } from "./planned-tables";

/**
 * What a workbook states for its document, and last year: from its sheet 上年预算, its own tables of the year before, and the workbook that is given for
 * it. What is wrong with its sheets, and why that workbook is not taken, is told among the open points.
 * @param disclosure the workbook's tables
 */
export function statedIn(
  snapshot: Snapshot,
  disclosure: Disclosure,
  templates: Templates,
  { codes, prior }: Pick<PlanOptions, "codes" | "prior">,
): Stated {
  const facts = readFacts(snapshot, codes);
  const year = facts.unit.year?.value ?? disclosure.year;
  const earlier = earlierTables(disclosure, year);
  const { tables, refusal } = prior ? tablesOfLastYear(prior, disclosure, facts, templates) : { tables: [] };
  const known = [...tables, ...earlier];
  const catalogue = catalogueFor(year ?? DESCRIBED_YEAR, codes);
  const book = facts.prior.length + known.length > 0 ? priorBook(facts, known, catalogue) : undefined;
  const measure = disclosure.tables.length > 0 ? disclosure.measure : "万元";
  const lastYear = lastYearOf(facts, book, known, {
    snapshot,
    measure,
    ...(refusal !== undefined && { refusal }),
  });
  const remarks: OpenPoint[] = [
    ...(refusal === undefined ? [] : [remark("上年数", refusal)]),
    ...lastYear.sources.flatMap(({ failing }) => failing ?? []).map((message) => remark("上年数", message)),
    ...lastYear.disagreements.map(({ about, message, cell }): OpenPoint => ({
      kind: "figure",
      statement: "sheets",
      about,
      message,
      sheet: "上年预算",
      ...(cell && { cell }),
    })),
    ...facts.problems.map((problem) => ({ ...remark(problem.cell.sheet, factMessage(problem)), cell: problem.cell })),
  ];
  return {
    facts,
    lastYear,
    ...(book && { prior: book, earlier: known.map((one) => one.disclosure) }),
    ...(remarks.length > 0 && { remarks }),
  };
}

/** The tables of the year before that a workbook has beside this year's. */
export function earlierTables(disclosure: Disclosure, year: number | undefined): PriorTables[] {
  return (disclosure.earlier ?? [])
    .filter((one) => year === undefined || one.year === year - 1)
    .map(({ tables, year: own }): PriorTables => judged({ ...disclosure, year: own, tables }, "earlier-tables"));
}

function remark(about: string, message: string): OpenPoint {
  return { kind: about === "上年数" ? "prior" : "fact", statement: "sheets", about, message };
}

/** The tables of last year's workbook, or those that its ledger gives; or why they are not taken. */
function tablesOfLastYear(
  prior: Snapshot,
  disclosure: Disclosure,
  { unit }: DocumentFacts,
  templates: Templates,
): { readonly tables: readonly PriorTables[]; readonly refusal?: string } {
  const published = readTables(prior, templates).disclosure;
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
  });
  if (refusal) return { tables: [], refusal: refusal.message };
  return { tables: [judged(found.disclosure, found.source)] };
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
  const rounded = roundLedger(ledger, { measure, tables: usualTables(template) });
  const unit = facts.unit ?? ledger.unit;
  const year = facts.year ?? ledger.year;
  const known = { ...(unit !== undefined && { unit }), ...(year !== undefined && { year }), measure } as const;
  return { disclosure: deriveDisclosure(rounded, { ...known, names: ledger.names }, template), source: "prior-ledger" };
}
