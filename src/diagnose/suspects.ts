import { type Amount, amountOfFen } from "../money";
import type { Figure } from "../tables";
import type { Judged } from "../ties";

/** A cell that, changed to one value, mends every failed tie of its group and breaks none. */
export interface Suspect {
  readonly figure: Figure;
  readonly suggested: Amount;
  /** The ties it mends. */
  readonly explains: readonly Judged[];
}

/**
 * The single cells that explain failed ties, group by group, likeliest first. Exact reasoning, no guesswork: such a cell stands in every
 * failed tie of its group, one and the same change mends them all, and it stands in no tie that holds (but one that would still hold).
 */
export function findSuspects(judged: readonly Judged[]): Suspect[] {
  const failed = judged.filter(({ verdict }) => verdict === "failed" || verdict === "rounding");
  if (failed.length === 0) return [];
  const held = heldByFigure(judged);
  const groups = groupByCells(failed).map((group) => explainAlone(group, held));
  return groups.sort((a, b) => (b[0]?.explains.length ?? 0) - (a[0]?.explains.length ?? 0)).flat();
}

/** Failed ties that share a cell, directly or through others, are one group. */
function groupByCells(failed: readonly Judged[]): Judged[][] {
  const groupOf = new Map<Figure, Judged[]>();
  const groups = new Set<Judged[]>();
  for (const judged of failed) {
    const figures = figuresIn(judged);
    const touched = new Set(
      figures.flatMap((figure) => groupOf.get(figure) ?? []).map((one) => groupOf.get(figuresIn(one)[0]!)!),
    );
    const merged = [...[...touched].flat(), judged];
    for (const group of touched) groups.delete(group);
    groups.add(merged);
    for (const member of merged) for (const figure of figuresIn(member)) groupOf.set(figure, merged);
  }
  return [...groups];
}

function explainAlone(group: readonly Judged[], held: ReadonlyMap<Figure, readonly Judged[]>): Suspect[] {
  const suspects = figuresIn(group[0]!).flatMap((figure): Suspect[] => {
    const change = commonChange(figure, group);
    if (change === undefined || !figure.readable) return [];
    if ((held.get(figure) ?? []).some((judged) => !stillHolds(judged, figure, change))) return [];
    return [{ figure, suggested: amountOfFen(figure.amount + change), explains: group }];
  });
  return suspects.sort((a, b) => likelihood(b) - likelihood(a));
}

/** The one change of a figure that mends every tie of the group; undefined where there is none. */
function commonChange(figure: Figure, group: readonly Judged[]): number | undefined {
  let change: number | undefined;
  for (const judged of group) {
    const weight = weightOf(judged, figure);
    if (weight === 0) return undefined;
    if (judged.equation.relation === "within") continue;
    const needed = -judged.difference / weight;
    if (change !== undefined && change !== needed) return undefined;
    change = needed;
  }
  // where only “not larger than” fails, the least change that mends it
  change ??= Math.max(...group.map((judged) => -judged.difference / weightOf(judged, figure)));
  return group.every((judged) => stillHolds(judged, figure, change)) ? change : undefined;
}

function stillHolds(judged: Judged, figure: Figure, change: number): boolean {
  const difference = judged.difference + weightOf(judged, figure) * change;
  return judged.equation.relation === "within" ? difference >= 0 : difference === 0;
}

/** +1 on the left side of a tie, −1 on the right, as often as the figure stands there. */
function weightOf({ equation }: Judged, figure: Figure): number {
  return count(equation.left, figure) - count(equation.right, figure);
}

function count(figures: readonly Figure[], figure: Figure): number {
  return figures.filter((other) => other === figure).length;
}

/** A filled cell is likelier wrong than a blank one, a typed one than a formula, and a negative amount is hardly what was meant. */
function likelihood({ figure, suggested }: Suspect): number {
  return (figure.blank ? 0 : 4) + (figure.formula === undefined ? 2 : 0) + (suggested >= 0 ? 1 : 0);
}

function figuresIn({ equation }: Judged): readonly Figure[] {
  return [...equation.left, ...equation.right];
}

function heldByFigure(judged: readonly Judged[]): Map<Figure, Judged[]> {
  const held = new Map<Figure, Judged[]>();
  for (const one of judged) {
    if (one.verdict !== "held") continue;
    for (const figure of figuresIn(one)) {
      const known = held.get(figure);
      if (known) known.push(one);
      else held.set(figure, [one]);
    }
  }
  return held;
}
