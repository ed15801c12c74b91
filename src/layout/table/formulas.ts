import { queryKey } from "../../ledger";
import { sum } from "../../money";
import type { DisclosureTable, Figure } from "../../tables";
import type { Dimension } from "../../ties";
import { Section } from "../../ties/section";
import { sumFormula } from "../../formula";

const DIMENSIONS: readonly Dimension[] = ["rows", "economic", "fund", "kind"];

/**
 * The formulas of a table's totals, by the figure they stand for. A figure is a formula where its question is split by others of the
 * table and it is their sum. Where the source's figure is not the sum of its parts there is no formula: an error of the source is shown by
 * the check, not mended in silence.
 * @param table the table as it is laid out: its figures' cells are those of the new sheet
 */
export function totalFormulas(table: DisclosureTable): Map<Figure, string> {
  const formulas = new Map<Figure, string>();
  for (const spec of table.spec.sections) {
    const section = new Section(table, spec);
    const byQuestion = groupByQuestion(section.figures);
    for (const figure of section.figures) {
      const parts = partsOf(section, figure, byQuestion);
      const formula = parts && sumFormula(parts.map((part) => part.cell));
      if (formula !== undefined) formulas.set(figure, formula);
    }
  }
  return formulas;
}

type ByQuestion = ReadonlyMap<string, readonly Figure[]>;

function groupByQuestion(figures: readonly Figure[]): ByQuestion {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = queryKey(figure.query);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return groups;
}

/** Parts whose sum the figure is: of several splits the one down its own column is preferred, then the one along its row. */
function partsOf(section: Section, figure: Figure, byQuestion: ByQuestion): readonly Figure[] | undefined {
  if (!isSound(figure)) return undefined;
  const spoken = section.direct(figure.query);
  const line = lineOfTotal(figure, spoken, byQuestion);
  if (line) return isSumOf(figure, [line]) ? [line] : undefined;
  if (spoken && spoken.length > 1) return undefined;
  const splits = DIMENSIONS.flatMap((by) => {
    const parts = splitBy(section, figure, by);
    return parts && isSumOf(figure, parts) ? [parts] : [];
  });
  return splits.sort((a, b) => distance(figure, a) - distance(figure, b))[0];
}

/** Where a line asks the same as the row of totals (表4: 一、财政拨款 and 收入总计), the total is that line. */
function lineOfTotal(
  figure: Figure,
  spoken: readonly Figure[] | undefined,
  byQuestion: ByQuestion,
): Figure | undefined {
  if (!spoken?.includes(figure)) return undefined;
  return byQuestion.get(queryKey(figure.query))?.find((other) => !spoken.includes(other));
}

function splitBy(section: Section, figure: Figure, by: Dimension): readonly Figure[] | undefined {
  const covers = section.parts(figure.query, by)?.map((part) => section.cover(part));
  if (!covers || covers.some((cover) => cover === undefined)) return undefined;
  return covers.flatMap((cover) => cover ?? []);
}

function isSumOf(figure: Figure, parts: readonly Figure[]): boolean {
  if (parts.length === 0 || parts.includes(figure) || !parts.every(isSound)) return false;
  return sum(parts.map((part) => part.amount)) === figure.amount;
}

/** A figure that was read, and read to the last digit. */
function isSound(figure: Figure): boolean {
  return figure.readable && figure.exact;
}

function distance(figure: Figure, parts: readonly Figure[]): number {
  if (parts.every((part) => part.cell.column === figure.cell.column)) return 0;
  return parts.every((part) => part.cell.row === figure.cell.row) ? 1 : 2;
}
