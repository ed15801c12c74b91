import { FORMER_NAMES } from "./changes";
import { ENTRIES, isValidIn } from "./entries";
import type { Catalogue } from "./types";

/** Names that a catalogue's codes had in other years, and names of codes that one code alone has taken the place of. */
export function formerNames(catalogue: Catalogue): readonly { readonly name: string; readonly code: string }[] {
  const ofOtherYears = ENTRIES.filter((entry) => !isValidIn(entry, catalogue.year)).flatMap(({ code, name }) => {
    if (catalogue.find(code)) return [{ name, code }];
    const [successor, another] = catalogue.change(code)?.replacedBy ?? [];
    return successor && !another ? [{ name, code: successor.code }] : [];
  });
  const recorded = FORMER_NAMES.flatMap(({ name, codes: [code, ...more] }) => {
    const now = code !== undefined && more.length === 0 ? catalogue.find(code) : undefined;
    return now && now.name !== name ? [{ name, code: now.code }] : [];
  });
  const known = new Set(ofOtherYears.map(({ name }) => name));
  return [...ofOtherYears, ...recorded.filter(({ name }) => !known.has(name))];
}
