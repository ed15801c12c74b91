/**
 * The values of one dimension that a section lists, as a tree of prefixes: 201 above 20103 above 2010301. A project hangs below its
 * code as `2010399/name`. The root is the empty text: all.
 */
export class ListedTree {
  private readonly below = new Map<string, string[]>([["", []]]);
  /** The listed values that would stand below a value that is not listed itself: 2010301 below 20103. */
  private readonly belowUnlisted = new Map<string, string[]>();

  constructor(values: Iterable<string>) {
    for (const value of values) if (!this.below.has(value)) this.below.set(value, []);
    for (const value of this.below.keys()) {
      if (value === "") continue;
      const above = this.nearestAbove(value);
      this.below.get(above)!.push(value);
      for (const skipped of levelsBetween(value, above)) {
        const known = this.belowUnlisted.get(skipped);
        if (known) known.push(value);
        else this.belowUnlisted.set(skipped, [value]);
      }
    }
  }

  /** The root and every listed value. */
  get listed(): readonly string[] {
    return [...this.below.keys()];
  }

  has(value: string): boolean {
    return this.below.has(value);
  }

  /** The listed value right above, or the root. */
  nearestAbove(value: string): string {
    return levelsAbove(value).find((above) => this.below.has(above)) ?? "";
  }

  /** The listed values right below; for a value that is not listed itself, those that would be below it. */
  children(value: string): readonly string[] {
    return this.below.get(value) ?? this.belowUnlisted.get(value) ?? [];
  }
}

/** The values above one, nearest first, without the root: 2010301/name → 2010301, 20103, 201. */
function levelsAbove(value: string): string[] {
  const slash = value.indexOf("/");
  const code = slash < 0 ? value : value.slice(0, slash);
  const levels = [5, 3].filter((length) => length < code.length).map((length) => code.slice(0, length));
  return slash > 0 ? [code, ...levels] : levels;
}

function levelsBetween(value: string, above: string): string[] {
  return levelsAbove(value).filter((level) => level.length > above.length);
}
