import { classificationOf, plainCode } from "./codes";
import { normalName } from "./names";
import type { CatalogueEntry, SearchHit, SearchOptions } from "./types";

/** An entry with what is searched, prepared once for all queries. */
export interface IndexedEntry {
  readonly entry: CatalogueEntry;
  readonly key: string;
}

/** What the user typed: the beginning of a code, a part of a name or initials, or a code followed by a name. */
interface Wanted {
  readonly code: string;
  readonly text: string;
}

interface Ranked {
  readonly entry: CatalogueEntry;
  readonly matched: SearchHit["matched"];
  readonly rank: number;
}

/** Prepares entries for searching. */
export function indexEntries(entries: readonly CatalogueEntry[]): readonly IndexedEntry[] {
  return entries.map((entry) => ({ entry, key: normalName(entry.name) }));
}

/**
 * Entries that match what is typed, best first: the whole before its beginning before its middle, short names before long
 * ones, then by code. Nothing typed matches nothing.
 */
export function searchIndex(
  index: readonly IndexedEntry[],
  text: string,
  path: (code: string) => readonly CatalogueEntry[],
  options: SearchOptions = {},
): readonly SearchHit[] {
  const wanted = parse(text);
  if (wanted.code === "" && wanted.text === "") return [];
  const hits: Ranked[] = [];
  for (const item of index) {
    if (options.classification && classificationOf(item.entry.code) !== options.classification) continue;
    const hit = match(item, wanted);
    if (hit) hits.push(hit);
  }
  return hits
    .sort(order)
    .slice(0, options.limit ?? 50)
    .map(({ entry, matched }) => ({ entry, matched, path: path(entry.code) }));
}

function parse(text: string): Wanted {
  const plain = text.normalize("NFKC");
  const digits = /^[\d\s.\-–—·]*/.exec(plain)?.[0] ?? "";
  return { code: plainCode(digits) ?? "", text: normalName(plain.slice(digits.length)) };
}

function match({ entry, key }: IndexedEntry, wanted: Wanted): Ranked | undefined {
  if (!entry.code.startsWith(wanted.code)) return undefined;
  if (wanted.text === "") return { entry, matched: "code", rank: entry.code === wanted.code ? 0 : 1 };
  const byName = rankIn(key, wanted.text);
  if (byName !== undefined) return { entry, matched: "name", rank: byName };
  const byInitials = rankIn(entry.initials, wanted.text);
  return byInitials === undefined ? undefined : { entry, matched: "initials", rank: byInitials };
}

/** 0 the whole, 1 its beginning, 2 elsewhere in it. */
function rankIn(whole: string, part: string): number | undefined {
  const at = whole.indexOf(part);
  if (at < 0) return undefined;
  if (at > 0) return 2;
  return whole.length === part.length ? 0 : 1;
}

function order(a: Ranked, b: Ranked): number {
  const byName = a.matched === "code" ? 0 : a.entry.name.length - b.entry.name.length;
  return a.rank - b.rank || byName || (a.entry.code < b.entry.code ? -1 : 1);
}
