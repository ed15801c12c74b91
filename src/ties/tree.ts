/**
 * The values of one dimension that a section lists, as a tree of prefixes: 201 above 20103 above 2010301. A project hangs below its
 * code as `2010399/name`. The root is the empty text: all.
 */
export class ListedTree {
  private readonly below = new Map<string, string[]>([["", []]]);
  private readonly values: ReadonlySet<string>;

  constructor(values: Iterable<string>) {
    this.values = new Set(values);
    for (const value of this.values) if (!this.below.has(value)) this.below.set(value, []);
    for (const value of this.values) this.below.get(this.nearestAbove(value))!.push(value);
  }

  has(value: string): boolean {
    return value === "" || this.values.has(value);
  }

  /** The listed value right above, or the root. */
  nearestAbove(value: string): string {
    const slash = value.indexOf("/");
    const code = slash < 0 ? value : value.slice(0, slash);
    if (slash >= 0 && this.has(code)) return code;
    for (const length of [5, 3]) {
      const prefix = code.slice(0, length);
      if (prefix.length < code.length && this.values.has(prefix)) return prefix;
    }
    return "";
  }

  /** The listed values right below; for a value that is not listed itself, those that would be below it. */
  children(value: string): readonly string[] {
    const listed = this.below.get(value);
    if (listed) return listed;
    if (value.includes("/")) return [];
    return this.below.get(this.nearestAbove(value))!.filter((other) => other.startsWith(value));
  }
}
