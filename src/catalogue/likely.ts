import { FORMER_NAMES } from "./changes";
import { classificationOf, plainCode } from "./codes";
import { normalName } from "./names";
import type { IndexedEntry } from "./search";
import { sharedPrefix, similarity, similarityBound, slipBetween } from "./similarity";
import type { CatalogueEntry, CodeChange, Likely, LikelyOptions, LikelyReason } from "./types";

/** The better half of a name must be right for it to be recognised. */
const ALIKE = 0.5;

interface Candidate extends Likely {
  readonly score: number;
}

/** What the lookups need of the year's catalogue. */
export interface LikelyContext {
  readonly index: readonly IndexedEntry[];
  find(code: string): CatalogueEntry | undefined;
  change(code: string): CodeChange | undefined;
  /** Rows of other years, whose names are former or later ones. */
  readonly otherYears: readonly CatalogueEntry[];
}

/** The likeliest codes for a mistyped code or name, best first, each once; never the code itself. */
export function likelyCodes(context: LikelyContext, text: string, options: LikelyOptions = {}): readonly Likely[] {
  const code = plainCode(text);
  const candidates = code
    ? [...byCode(context, code, options.name)]
    : [...byName(context, normalName(text), plainCode(options.code ?? ""))];
  const best = new Map<string, Candidate>();
  for (const candidate of candidates.sort((a, b) => b.score - a.score || (a.entry.code < b.entry.code ? -1 : 1))) {
    if (!best.has(candidate.entry.code)) best.set(candidate.entry.code, candidate);
  }
  return [...best.values()].slice(0, options.limit ?? 5).map(({ entry, reason }) => ({ entry, reason }));
}

const SLIPS: Readonly<Record<"swapped" | "digit" | "length", number>> = { swapped: 40, digit: 30, length: 20 };

/** A slip weighs by its kind and by how far to the right it is, a name that agrees more than any slip. */
function* byCode(context: LikelyContext, code: string, name: string | undefined): Iterable<Candidate> {
  for (const entry of context.change(code)?.replacedBy ?? []) {
    if (entry.code !== code) yield { entry, reason: "replaced", score: 1000 };
  }
  const known = name === undefined ? undefined : normalName(name);
  for (const { entry, key } of context.index) {
    if (entry.code === code) continue;
    const agrees = known !== undefined && known !== "" && key === known;
    const slip = slipBetween(code, entry.code);
    const near = sharedPrefix(code, entry.code);
    if (slip) yield { entry, reason: slip, score: SLIPS[slip] + near + (agrees ? 500 : 0) };
    else if (agrees && near >= 1) yield { entry, reason: "sameName", score: 400 + near };
  }
}

/** Names that agree come first, then former names, then those alike; among equals the one nearest to the row's code. */
function* byName(context: LikelyContext, name: string, code: string | undefined): Iterable<Candidate> {
  if (name === "") return;
  const candidate = (entry: CatalogueEntry, reason: LikelyReason, score: number): Candidate => ({
    entry,
    reason,
    score: score + (code ? sharedPrefix(code, entry.code) : 0),
  });
  for (const former of [...FORMER_NAMES, ...context.otherYears.map((row) => ({ name: row.name, codes: [row.code] }))]) {
    if (normalName(former.name) !== name) continue;
    for (const entry of former.codes.map(context.find)) if (entry) yield candidate(entry, "formerName", 300);
  }
  const classification = code && classificationOf(code);
  const characters = new Set(name);
  for (const { entry, key } of context.index) {
    if (classification && classificationOf(entry.code) !== classification) continue;
    if (key === name) yield candidate(entry, "sameName", 400);
    else if (similarityBound(characters, name.length, key) >= ALIKE) {
      const alike = similarity(name, key);
      if (alike >= ALIKE) yield candidate(entry, "similarName", Math.floor(alike * 100));
    }
  }
}
