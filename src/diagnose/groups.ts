import type { Figure } from "../tables";
import { cellInFormula } from "../workbook";
import type { Explanation } from "./explain";
import type { TieModel } from "./model";

/** Failed ties that hang together, as rows of the model, and what explains them. */
export interface Group {
  readonly rows: readonly number[];
  readonly explanations: readonly Explanation[];
}

/** Failed ties that a change of one cell would move together are one group. */
export function groupFailed(model: TieModel): number[][] {
  const failed = model.missing;
  const groups = new DisjointSets(failed.length);
  const groupOf = new Map<Figure, number>();
  failed.forEach((row, index) => {
    for (const figure of model.cellsOf(row)) {
      const other = groupOf.get(figure);
      if (other === undefined) groupOf.set(figure, index);
      else groups.join(other, index);
    }
  });
  return groups.all().map((members) => members.map((index) => failed[index]!));
}

/**
 * Groups that share no cell but an explanation of several cells are one: an amount one column over leaves the row's total right, and so two
 * columns fail that nothing joins but the two cells themselves. What explains the one and not the other is given up.
 */
export function joinGroups(groups: readonly Group[]): Group[] {
  const joined: Group[] = [];
  const byKey = new Map<string, number>();
  for (const group of groups) {
    const several = group.explanations.filter(({ length }) => length > 1).map(explanationKey);
    const at = several.map((key) => byKey.get(key)).find((index) => index !== undefined);
    const shared = at === undefined ? [] : sharedExplanations(joined[at]!, new Set(several));
    if (at !== undefined && shared.length > 0)
      joined[at] = { rows: [...joined[at]!.rows, ...group.rows], explanations: shared };
    else {
      for (const key of several) if (!byKey.has(key)) byKey.set(key, joined.length);
      joined.push(group);
    }
  }
  return joined;
}

function sharedExplanations({ explanations }: Group, keys: ReadonlySet<string>): Explanation[] {
  return explanations.filter((explanation) => keys.has(explanationKey(explanation)));
}

function explanationKey(explanation: Explanation): string {
  return explanation
    .map(({ figure, by }) => `${cellInFormula(figure.cell)} ${by}`)
    .sort()
    .join("|");
}

/** Numbers from 0 on, joined to sets. */
class DisjointSets {
  private readonly parent: number[];

  constructor(count: number) {
    this.parent = Array.from({ length: count }, (_, index) => index);
  }

  join(one: number, other: number): void {
    this.parent[this.root(other)] = this.root(one);
  }

  all(): number[][] {
    const sets = new Map<number, number[]>();
    this.parent.forEach((_, index) => {
      const root = this.root(index);
      const known = sets.get(root);
      if (known) known.push(index);
      else sets.set(root, [index]);
    });
    return [...sets.values()];
  }

  private root(index: number): number {
    let at = index;
    while (this.parent[at] !== at) at = this.parent[at] = this.parent[this.parent[at]!]!;
    return at;
  }
}
