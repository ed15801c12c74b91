import { type Disclosure, type Figure, figuresOf } from "../../tables";
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
  disclosure: Disclosure,
): { readonly groups: readonly Group[]; readonly rest: readonly number[] } {
  const groups: Group[] = [];
  let rest = failed;
  if (failed.length < 2 || failed.length > MOST_ROWS) return { groups, rest };
  const cells = printedAlike(disclosure);
  for (;;) {
    const found = widest(model, rest, cells);
    if (!found) return { groups, rest };
    groups.push(found);
    rest = rest.filter((row) => !found.rows.includes(row));
  }
}

/** The figure printed alike whose change mends most of the ties; of equals all are explanations. */
function widest(
  model: TieModel,
  failed: readonly number[],
  cells: ReadonlyMap<string, readonly Figure[]>,
): Group | undefined {
  let best: Group | undefined;
  for (const key of new Set(failed.flatMap((row) => figuresIn(model, row).map(keyOf)))) {
    const change = changeOf(model, cells.get(key) ?? [], failed);
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

/** The typed cells of the disclosure that print the same amount for the same code, line or project, by that. */
function printedAlike({ tables }: Disclosure): ReadonlyMap<string, readonly Figure[]> {
  const cells = new Map<string, Figure[]>();
  for (const figure of tables.flatMap(figuresOf).filter(isTyped)) {
    const key = keyOf(figure);
    const known = cells.get(key);
    if (known) known.push(figure);
    else cells.set(key, [figure]);
  }
  return cells;
}

function figuresIn(model: TieModel, row: number): Figure[] {
  const { left, right } = model.row(row).judged.equation;
  return [...left, ...right].filter(isTyped);
}

function isTyped({ blank, readable, formula }: Figure): boolean {
  return !blank && readable && formula === undefined;
}

function keyOf({ query, amount }: Figure): string {
  return [query.function, query.economic?.join(","), query.project, amount].join("|");
}
