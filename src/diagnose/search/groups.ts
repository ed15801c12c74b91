import type { Figure } from "../../tables";
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
