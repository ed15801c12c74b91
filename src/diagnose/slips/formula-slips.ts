import { type Disclosure, type Figure, type Lines, circleOf, figuresOf, staleResult, tableOf } from "../../tables";
import type { Judged } from "../../ties";
import { type FormulaTerm, formulaTerms, reads } from "../../formula";
import { a1 } from "../../workbook";

/** A formula whose result is not what its ties ask for, and what the result should be. */
interface WrongFormula {
  readonly figure: Figure;
  readonly suggested: number;
  readonly explains: readonly Judged[];
}

/**
 * What is likely wrong with a formula, in Chinese: that it reads itself; that nothing has computed it; cells that it leaves out or counts though they are no part of the sum, where just they make up the
 * difference. Never a slip of typing: nobody typed the result.
 */
export function formulaSlip(suspect: WrongFormula, disclosure: Disclosure, lines: Lines): string {
  const { figure } = suspect;
  const terms = figure.formula === undefined ? undefined : formulaTerms(figure.formula, figure.cell.sheet);
  const circle = circleOf(figure, disclosure);
  if (circle) return circle.length === 1 ? "公式引用了自己所在的单元格" : "公式通过其他公式引用了自己";
  if (!terms) return "公式可能有误";
  const stale = staleResult(figure, lines, disclosure, terms);
  if (stale === suspect.suggested) return "公式没有重新计算，按 Ctrl+Alt+F9 重新计算后就是此数";
  if (stale !== undefined) return "公式没有重新计算";
  const by = suspect.suggested - figure.amount;
  const inLine = ({ cell }: Figure) => cell.row === figure.cell.row || cell.column === figure.cell.column;
  const isCounted = ({ cell }: Figure) => reads(terms, cell);
  const forgotten =
    forgottenParts(suspect, terms, by) ??
    sameAmount(figure, disclosure, by, (other) => inLine(other) && !isCounted(other));
  if (forgotten) return `公式可能少算了 ${places(forgotten, figure)}`;
  const surplus = sameAmount(figure, disclosure, -by, isCounted);
  return surplus ? `公式可能多算了 ${places(surplus, figure)}` : "公式引用的单元格可能有误";
}

/** The parts of a failed sum that the formula does not count, where they make up the difference. */
function forgottenParts(
  { figure, explains }: WrongFormula,
  terms: readonly FormulaTerm[],
  by: number,
): readonly Figure[] | undefined {
  for (const { equation } of explains) {
    if (equation.origin.kind !== "split" || equation.left.length !== 1 || equation.left[0] !== figure) continue;
    const parts = equation.right.filter(({ cell, amount }) => amount !== 0 && !reads(terms, cell));
    if (parts.length > 0 && parts.reduce((total, { amount }) => total + amount, 0) === by) return parts;
    const alone = parts.find(({ amount }) => amount === by);
    if (alone) return [alone];
  }
  return undefined;
}

/** The nearest cell of the same table that holds just this amount. */
function sameAmount(
  figure: Figure,
  disclosure: Disclosure,
  amount: number,
  wanted: (other: Figure) => boolean,
): readonly Figure[] | undefined {
  const table = tableOf(disclosure, figure.table);
  if (amount === 0 || !table) return undefined;
  const { row, column } = figure.cell;
  const { section } = figure;
  const found = figuresOf(table).filter(
    (other) => other !== figure && other.section === section && other.amount === amount && wanted(other),
  );
  const steps = ({ cell }: Figure) => Math.abs(cell.row - row) + Math.abs(cell.column - column);
  const [nearest] = found.sort((a, b) => steps(a) - steps(b));
  return nearest && [nearest];
}

/** `第12行（E12）` for cells below or above the formula, `F9` for those beside it. */
function places(cells: readonly Figure[], { cell: { row, column } }: Figure): string {
  return cells
    .map(({ cell }) => (cell.column === column && cell.row !== row ? `第${cell.row + 1}行（${a1(cell)}）` : a1(cell)))
    .join("、");
}
