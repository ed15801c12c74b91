import { DESCRIBED_YEAR, catalogueFor } from "../../catalogue";
import { deriveDisclosure } from "../../derive";
import { type DocumentFacts, type OpenPoint, factMessage } from "../../facts";
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
  const earlier = (disclosure.earlier ?? [])
    .filter((one) => year === undefined || one.year === year - 1)
    .map(({ tables }): PriorTables => ({ disclosure: { ...disclosure, tables }, source: "earlier-tables" }));
  const { tables, refusal } = prior ? lastYear(prior, disclosure, facts, templates) : { tables: [] };
  const remarks: OpenPoint[] = [
    ...(refusal === undefined ? [] : [remark("上年数", refusal)]),
    ...facts.problems.map((problem) => ({ ...remark(problem.cell.sheet, factMessage(problem)), cell: problem.cell })),
  ];
  const isKnown = facts.prior.length + earlier.length + tables.length > 0;
  const catalogue = catalogueFor(year ?? DESCRIBED_YEAR, codes);
  return {
    facts,
    ...(isKnown && {
      prior: priorBook(facts, [...tables, ...earlier], catalogue),
      earlier: [...tables, ...earlier].map((one) => one.disclosure),
    }),
    ...(remarks.length > 0 && { remarks }),
  };
}

function remark(about: string, message: string): OpenPoint {
  return { kind: about === "上年数" ? "prior" : "fact", statement: "sheets", about, message };
}

/** The tables of last year's workbook, or those that its ledger gives; or why they are not taken. */
function lastYear(
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
  return { tables: [{ ...found, verdicts: judgeAll(deriveEquations(found.disclosure), found.disclosure) }] };
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
