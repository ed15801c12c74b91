import type { Figure } from "../../tables";
import type { Group } from "./groups";
import type { TieModel } from "./model";
import type { Change } from "./what-if";

/** In a workbook with more failed ties than these something else is wrong than one figure. */
const MOST_ROWS = 500;

/**
 * One figure that is wrong alike wherever it is printed, as a single cause: 20805 stands as 81.29 instead of 71.29 in seven cells of 表2, 表3 and 表5,
 * so every tie between them holds, and all sums over and under it fail. Looked for among failed ties that no single cell explains; a cause must
 * mend several of them and break none.
 * @param failed the numbers of the ties in the model
 * @returns a group for each such figure, and the ties that none of them mends
 */
export function explainAlike(
  model: TieModel,
  failed: readonly number[],
): { readonly groups: readonly Group[]; readonly rest: readonly number[] } {
  const groups: Group[] = [];
  let rest = failed;
  if (failed.length < 2 || failed.length > MOST_ROWS) return { groups, rest };
  for (;;) {
    const found = widest(model, rest);
    if (!found) return { groups, rest };
    groups.push(found);
    rest = rest.filter((row) => !found.rows.includes(row));
  }
}

/** The figure printed alike whose change mends most of the ties; of equals all are explanations. */
function widest(model: TieModel, failed: readonly number[]): Group | undefined {
  let best: Group | undefined;
  const seen = new Set<Figure>();
  for (const figure of failed.flatMap((row) => figuresIn(model, row))) {
    if (seen.has(figure)) continue;
    const cells = printedAlike(model, figure);
    for (const cell of cells) seen.add(cell);
    const change = changeOf(model, cells, failed);
    if (!change || change.rows.length < (best?.rows.length ?? 2)) continue;
    const sameRows = best?.rows.length === change.rows.length && best.rows.every((row) => change.rows.includes(row));
    best = sameRows
      ? { rows: change.rows, explanations: [...best!.explanations, change.changes] }
      : { rows: change.rows, explanations: [change.changes] };
  }
  return best;
}

/** The change of all cells by one amount that mends failed ties and breaks none; undefined where there is none. */
function changeOf(
  model: TieModel,
  figures: readonly Figure[],
  failed: readonly number[],
): { readonly rows: readonly number[]; readonly changes: readonly Change[] } | undefined {
  if (figures.length < 2) return undefined;
  const moved = new Map<number, number>();
  for (const figure of figures)
    for (const [row, weight] of model.effectOf(figure)) moved.set(row, (moved.get(row) ?? 0) + weight);
  const rows = failed.filter((row) => (moved.get(row) ?? 0) !== 0);
  if (rows.length < 2) return undefined;
  const by = -model.row(rows[0]!).difference / moved.get(rows[0]!)!;
  if (!Number.isSafeInteger(by) || figures.some(({ amount }) => amount + by < Math.min(0, amount))) return undefined;
  const mendsAll = [...moved].every(([row, weight]) => {
    if (weight === 0) return true;
    const after = model.row(row).difference + weight * by;
    return model.row(row).judged.equation.relation === "within" ? after >= 0 : after === 0;
  });
  return mendsAll ? { rows, changes: figures.map((figure) => ({ figure, by })) } : undefined;
}

/**
 * The typed cells that print one figure: those that ties lay beside it, one to one, and find equal, and that are about the same code, line or project.
 * 表2's total, its one fund and 表3's total of 20805 are one figure, and so is a part that is the whole; 基本 and 项目 that are equal by chance are two.
 */
function printedAlike(model: TieModel, figure: Figure): Figure[] {
  const met = new Set([figure]);
  for (const one of met) for (const other of equalsOf(model, one)) if (isAboutSame(one, other)) met.add(other);
  return [...met].filter(isTyped);
}

/** The figures that equal a figure in a tie of which all others are nothing. */
function equalsOf(model: TieModel, figure: Figure): Figure[] {
  return [...model.effectOf(figure).keys()].flatMap((row) => {
    const { equation, difference } = model.row(row).judged;
    if (difference !== 0) return [];
    const [left, right] = [equation.left, equation.right].map((side) => side.filter(({ amount }) => amount !== 0));
    if (left!.length !== 1 || right!.length !== 1) return [];
    const [one, other] = [left![0]!, right![0]!];
    return one === figure ? [other] : other === figure ? [one] : [];
  });
}

function figuresIn(model: TieModel, row: number): Figure[] {
  const { left, right } = model.row(row).judged.equation;
  return [...left, ...right].filter(isTyped);
}

function isTyped({ blank, readable, formula }: Figure): boolean {
  return !blank && readable && formula === undefined;
}

function isAboutSame({ query: one }: Figure, { query: other }: Figure): boolean {
  return (
    one.function === other.function && one.project === other.project && one.economic?.join() === other.economic?.join()
  );
}
