import { ALL, type CodeTree } from "./code-tree";

/** Those codes of a tree that a section lists, each below the nearest that is listed too. */
export class ListedCodes {
  /** By number: the listed codes right below a listed code; for one that is not listed, those that would stand below it. */
  private readonly below: (number[] | undefined)[];
  private readonly isListed: (boolean | undefined)[];
  /** The root first. */
  readonly all: readonly number[];

  /** @param listed the root is listed always and need not be among them */
  constructor(
    private readonly tree: CodeTree,
    listed: Iterable<number>,
  ) {
    this.below = new Array<number[] | undefined>(tree.size);
    this.isListed = new Array<boolean | undefined>(tree.size);
    this.isListed[ALL] = true;
    const all = [ALL];
    for (const code of listed) {
      if (this.isListed[code]) continue;
      this.isListed[code] = true;
      all.push(code);
    }
    this.all = all;
    for (const code of all) if (code !== ALL) this.hang(code);
  }

  /** Enters a code below the nearest listed one, and below those between that are not listed. */
  private hang(code: number): void {
    let above = this.tree.above(code);
    for (; !this.isListed[above]; above = this.tree.above(above)) this.enter(code, above);
    this.enter(code, above);
  }

  private enter(code: number, above: number): void {
    const known = this.below[above];
    if (known) known.push(code);
    else this.below[above] = [code];
  }

  has(code: number): boolean {
    return this.isListed[code] === true;
  }

  /** The listed code right above, or the root. */
  nearestAbove(code: number): number {
    let above = this.tree.above(code);
    while (!this.isListed[above]) above = this.tree.above(above);
    return above;
  }

  /** The listed codes right below; for a code that is not listed itself, those that would be below it. */
  children(code: number): readonly number[] {
    return this.below[code] ?? NONE;
  }
}

const NONE: readonly number[] = [];
