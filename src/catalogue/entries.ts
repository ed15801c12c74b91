import { CODES, SOURCES } from "./data.generated";
import { once } from "../workbook";
import { groupBy } from "./group";
import type { CatalogueEntry, CatalogueSource } from "./types";

/** Every row of the files, whatever its years, in the order of codes within a classification. */
export const ENTRIES: readonly CatalogueEntry[] = CODES.map(([code, name, from, to, source, initials]) => {
  const always = { code, name, source, initials };
  // nearly all hold in every year, and all are made whenever the program starts
  if (from === null && to === null) return always;
  return { ...always, ...(from !== null && { from }), ...(to !== null && { to }) };
});

/** All rows of a code: one for each name it has had. */
export const rowsByCode = once(() => groupBy(ENTRIES, (entry) => entry.code));

/** Whether a row holds in a budget year. */
export function isValidIn(entry: CatalogueEntry, year: number): boolean {
  return (entry.from ?? year) <= year && year <= (entry.to ?? year);
}

/** The published documents that rows name as their source. */
export const CATALOGUE_SOURCES: readonly CatalogueSource[] = SOURCES.map(([id, title, publisher, year, url]) => ({
  id,
  title,
  publisher,
  ...(year === null ? {} : { year }),
  url,
}));

let initialOf: ReadonlyMap<string, string> | undefined;

/**
 * Pinyin initials of a name that is not in our files, put together from the characters that are; a character we have
 * never seen is left out, so that the rest still finds the name.
 */
export function initialsOf(name: string): string {
  initialOf ??= learnInitials();
  return [...name].map((character) => initialOf!.get(character) ?? "").join("");
}

function learnInitials(): ReadonlyMap<string, string> {
  const learnt = new Map<string, string>();
  for (const entry of ENTRIES) {
    const characters = entry.name.match(/\p{Script=Han}/gu) ?? [];
    characters.forEach((character, index) => {
      if (!learnt.has(character)) learnt.set(character, entry.initials.charAt(index));
    });
  }
  return learnt;
}
