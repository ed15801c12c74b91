import type { Catalogue, CodeChange } from "../catalogue";
import { CodeChanges } from "./code-changes";

/** A code of this year that was not the same the year before. */
export interface ChangedCode {
  readonly code: string;
  readonly name: string;
  /** The only code that it took the place of: its money is compared. */
  readonly former?: string;
  /** Codes were split, merged or moved: its money of last year cannot be told. */
  readonly change?: CodeChange;
}

/**
 * Those of some codes that changed between the years, each once, in the order of codes.
 * @param catalogue the codes of this year
 */
export function changedCodes(codes: Iterable<string>, catalogue: Catalogue): ChangedCode[] {
  const changes = new CodeChanges(catalogue);
  return [...new Set(codes)].sort().flatMap((code): ChangedCode[] => {
    const former = changes.formerOf(code);
    const named = { code, name: catalogue.find(code)?.name ?? "" };
    if ("change" in former) return [{ ...named, change: former.change }];
    return former.code === code ? [] : [{ ...named, former: former.code }];
  });
}
