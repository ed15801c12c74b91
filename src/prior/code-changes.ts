import { type Catalogue, type CodeChange, catalogueFor, lineage, retiredIn } from "../catalogue";

/** What a code of this year was last year. */
export type FormerCode =
  /** The same code, or the only one that it took the place of. */
  | { readonly code: string }
  /** Codes were split, merged or moved: its money of last year cannot be told. */
  | { readonly change: CodeChange };

/**
 * Finds what codes of a year were the year before, by the recorded changes and never by name: `2080506` → itself; a code that alone replaced one other →
 * that one; one of several that replaced a code, or one that took in another's money → the change.
 */
export class CodeChanges {
  private readonly before: Catalogue;
  private readonly retired: ReadonlyMap<string, readonly CodeChange[]>;

  /** @param catalogue the codes of this year */
  constructor(catalogue: Catalogue) {
    this.before = catalogueFor(catalogue.year - 1);
    const retired = new Map<string, CodeChange[]>();
    for (const change of retiredIn(catalogue))
      for (const { code } of change.replacedBy) retired.set(code, [...(retired.get(code) ?? []), change]);
    this.retired = retired;
  }

  /** What a code was the year before. Where the 款 or 类 above it took in other money, so may the code have done. */
  formerOf(code: string): FormerCode {
    const changes = lineage(code).flatMap((above) => this.retired.get(above) ?? []);
    const [change, ...others] = changes;
    if (!change) return { code };
    const isOneToOne = others.length === 0 && change.replacedBy.length === 1 && change.replacedBy[0]!.code === code;
    return isOneToOne && !this.before.find(code) ? { code: change.code } : { change };
  }
}
