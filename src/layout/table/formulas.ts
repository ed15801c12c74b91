import { queryKey } from "../../ledger";
import { sum } from "../../money";
import type { DisclosureTable, Figure } from "../../tables";
import type { Dimension } from "../../ties";
import { type Answers, Section } from "../../ties/section";
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
    for (const figure of section.figures) {
      const parts = partsOf(section, figure);
      const formula = parts && sumFormula(parts.map((part) => part.cell));
      if (formula !== undefined) formulas.set(figure, formula);
    }
  }
  return formulas;
}

/** Parts whose sum the figure is: of several splits the one down its own column is preferred, then the one along its row. */
function partsOf(section: Section, figure: Figure): readonly Figure[] | undefined {
  if (!isSound(figure)) return undefined;
  const answers = section.answers(figure.query);
  const line = lineOfTotal(figure, answers);
  if (line) return isSumOf(figure, [line]) ? [line] : undefined;
  if (answers.spoken && answers.spoken.length > 1) return undefined;
  let best: readonly Figure[] | undefined;
  for (const by of DIMENSIONS) {
    const parts = answers.along(by);
    if (parts && isSumOf(figure, parts) && (!best || distance(figure, parts) < distance(figure, best))) best = parts;
  }
  return best;
}

/** Where a line asks the same as the row of totals (表4: 一、财政拨款 and 收入总计), the total is that line. */
function lineOfTotal(figure: Figure, { spoken, asking }: Answers): Figure | undefined {
  if (asking.length < 2 || !spoken?.includes(figure)) return undefined;
  const key = queryKey(figure.query);
  return asking.find((other) => queryKey(other.query) === key && !spoken.includes(other));
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
