import { DESCRIBED_YEAR, catalogueFor } from "../../catalogue";
import { type OpenPoint, factMessage } from "../../facts";
import { lastYearOf } from "../compare/last-year";
import { type GivenTables, earlierTables, tablesOfLastYear } from "../compare/tables-of-last-year";
import { priorBook } from "../../prior";
import { readFacts } from "../../recognise/facts";
import type { Disclosure, Templates } from "../../tables";
import type { Snapshot } from "../../workbook";
import type { Stated } from "./document-writing";
import type { PlanOptions } from "./planned-tables";

const NOT_GIVEN: GivenTables = { tables: [] };

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
  const { tables, refusal } = prior ? tablesOfLastYear(prior, disclosure, facts, templates) : NOT_GIVEN;
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

function remark(about: string, message: string): OpenPoint {
  return { kind: about === "上年数" ? "prior" : "fact", statement: "sheets", about, message };
}
