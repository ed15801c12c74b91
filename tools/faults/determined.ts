import { cellInFormula } from "../../src/workbook";
import type { Amounts, EquationSystem, Misses } from "./equation-system";

/** The definition, for the reader of the tables. */
export const DETERMINED_MEANS = [
  "可定：由勾稽关系（不看诊断）即可断定的差错，即（1）至少一条等式因它不成立；（2）改任何别的单个单元格（空白格也算，改后不为负）都不能使全部",
  "关系重新成立；（3）差错涉及两格的（错行、错栏、互换），把任何别的相邻两格对换也不能。几处差错同时出现的，每处单独可定，且各有一条不成立的等式",
  "与其余各处无关。不可定的，例如表1中只出现一次、互为同一合计之部分的各行：一行多计与另一行多计，各表上看不出区别。",
].join("\n");

/**
 * Whether the equations alone say where a slip is and what was right there.
 * @param wrong the amounts that the slip put into its one or two cells, in 分
 */
export function isDetermined(system: EquationSystem, wrong: Amounts): boolean {
  const missed = system.misses(wrong);
  const anchor = equalityIn(system, missed);
  if (anchor === undefined) return false;
  return (
    !otherCellExplains(system, wrong, missed, anchor) &&
    (wrong.size === 1 || !otherExchangeExplains(system, wrong, anchor))
  );
}

/** Whether each of several slips is determined, and breaks an equation that no other one touches. */
export function areDetermined(system: EquationSystem, slips: readonly Amounts[]): boolean {
  return slips.every((slip, index) => {
    const others = slips.filter((_, other) => other !== index);
    const touched = new Set(
      others.flatMap((other) => [...other.keys()].flatMap((cell) => [...system.tiesOf(cell).keys()])),
    );
    const own = [...system.misses(slip).keys()].filter((tie) => system.isEquality(tie));
    return own.some((tie) => !touched.has(tie)) && isDetermined(system, slip);
  });
}

/** Of the equalities that fail, the one over the fewest cells: what explains must change one of them. */
function equalityIn(system: EquationSystem, missed: Misses): number | undefined {
  const equalities = [...missed.keys()].filter((tie) => system.isEquality(tie));
  return equalities.sort((a, b) => system.cellsOf(a).size - system.cellsOf(b).size)[0];
}

function otherCellExplains(system: EquationSystem, wrong: Amounts, missed: Misses, anchor: number): boolean {
  return [...system.cellsOf(anchor)].some(([cell, weight]) => {
    if (weight === 0 || (wrong.size === 1 && wrong.has(cell))) return false;
    const ties = system.tiesOf(cell);
    return [...missed.keys()].every((tie) => ties.has(tie)) && system.amountsThatHold(cell, wrong) !== undefined;
  });
}

function otherExchangeExplains(system: EquationSystem, wrong: Amounts, anchor: number): boolean {
  const isThis = (one: string, other: string) => wrong.has(one) && wrong.has(other);
  return [...system.cellsOf(anchor).keys()].some((one) =>
    neighbours(system, one).some((other) => {
      const [a, b] = [amountIn(system, wrong, one), amountIn(system, wrong, other)];
      return a !== b && !isThis(one, other) && system.holds(new Map([...wrong, [one, b], [other, a]]));
    }),
  );
}

/** The cells beside, above and below. */
function neighbours({ cells }: EquationSystem, address: string): string[] {
  const { sheet, row, column } = cells.get(address)!;
  const beside = [
    [0, 1],
    [0, -1],
    [1, 0],
    [-1, 0],
  ] as const;
  return beside
    .map(([down, over]) => cellInFormula({ sheet, row: row + down, column: column + over }))
    .filter((other) => cells.has(other));
}

function amountIn(system: EquationSystem, wrong: Amounts, cell: string): number {
  return wrong.get(cell) ?? system.amounts.get(cell) ?? 0;
}
