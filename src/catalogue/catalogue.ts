import { changeOf } from "./changes";
import { classificationOf, lineage, parentOf, plainCode } from "./codes";
import { isCovered } from "./coverage";
import { ENTRIES, isValidIn, rowsByCode } from "./entries";
import { assignedFund } from "./funds";
import { groupBy } from "./group";
import { likelyCodes } from "./likely";
import { normalName } from "./names";
import type { OwnList } from "./own-list";
import { indexEntries, searchIndex } from "./search";
import { once } from "../workbook";
import type { BudgetKind, Catalogue, CatalogueEntry, CodeChange } from "./types";

const BUILT_IN = new Map<number, Catalogue>();

/**
 * The codes valid in a budget year; with the user's own list, that list's codes and names before ours. Without one the
 * same catalogue is given for the same year, indexed once.
 */
export function catalogueFor(year: number, own?: OwnList): Catalogue {
  if (own) return build(year, own.entries);
  const known = BUILT_IN.get(year) ?? build(year, []);
  BUILT_IN.set(year, known);
  return known;
}

function build(year: number, ownEntries: readonly CatalogueEntry[]): Catalogue {
  const own = ownEntries.filter((entry) => isValidIn(entry, year));
  const byCode = new Map<string, CatalogueEntry>();
  for (const entry of ENTRIES) if (isValidIn(entry, year)) byCode.set(entry.code, entry);
  const builtIn = [...byCode.keys()];
  const ours = once(() => childCounts(builtIn));
  for (const entry of own) byCode.set(entry.code, entry);
  const theirs = childCounts(own.map((entry) => entry.code));
  const entries = once(() => [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1)));
  const index = once(() => indexEntries(entries()));
  const names = once(() => groupBy(index(), (item) => item.key));
  const funds = once(() => fundsByCode(entries()));
  const otherYears = once(() => ENTRIES.filter((entry) => !isValidIn(entry, year)));

  const find = (code: string): CatalogueEntry | undefined => byCode.get(code) ?? byCode.get(plainCode(code) ?? "");
  const path = (code: string): readonly CatalogueEntry[] =>
    lineage(plainCode(code) ?? "").flatMap((above) => byCode.get(above) ?? []);
  const ownChange = (code: string): CodeChange | undefined => changeOf(code, year, rowsByCode().get(code) ?? [], find);
  /** A code that is not there may have gone with the 款 above it. */
  const change = (code: string): CodeChange | undefined => {
    const plain = plainCode(code) ?? "";
    if (byCode.has(plain)) return ownChange(plain);
    const changes = lineage(plain).flatMap((above) => ownChange(above) ?? []);
    return changes.reverse().find((found) => found.code === plain || found.kind === "retired");
  };
  /** A list that has at least as many codes beside this one as ours is taken for the whole of them. */
  const ownCovers = (code: string): boolean => {
    const listed = theirs.get(parentOf(code) ?? "") ?? 0;
    return listed > 0 && listed >= (ours().get(parentOf(code) ?? "") ?? 0);
  };

  return {
    year,
    ownCodes: own.length,
    get entries() {
      return entries();
    },
    find,
    byName: (name) => (names().get(normalName(name)) ?? []).map((item) => item.entry),
    search: (text, options) => searchIndex(index(), text, path, options),
    likely: (text, options) => likelyCodes({ index: index(), find, change, otherYears: otherYears() }, text, options),
    path,
    fundsOf: (code) => [
      ...(funds().get(code) ?? funds().get(plainCode(code) ?? "") ?? fundsOfUnknown(plainCode(code) ?? "")),
    ],
    isComplete: (code) =>
      ownCovers(plainCode(code) ?? "") || isCovered(plainCode(code) ?? "", year, (above) => byCode.has(above)),
    change,
  };
}

/** How many codes stand directly below each code; below "" the 类. */
function childCounts(codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(parentOf(code) ?? "", (counts.get(parentOf(code) ?? "") ?? 0) + 1);
  return counts;
}

/** A code stands in the budgets of the codes below it, or, where there are none, in its own. */
function fundsByCode(entries: readonly CatalogueEntry[]): ReadonlyMap<string, ReadonlySet<BudgetKind>> {
  const funds = new Map<string, Set<BudgetKind>>();
  const parents = new Set(entries.map((entry) => parentOf(entry.code)));
  for (const { code } of entries) {
    if (classificationOf(code) !== "functional" || parents.has(code)) continue;
    const fund = assignedFund(code);
    for (let at: string | undefined = code; at; at = parentOf(at)) {
      const kinds = funds.get(at);
      if (kinds) kinds.add(fund);
      else funds.set(at, new Set([fund]));
    }
  }
  return funds;
}

function fundsOfUnknown(code: string): readonly BudgetKind[] {
  return classificationOf(code) === "functional" ? [assignedFund(code)] : [];
}
