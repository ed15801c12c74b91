import { type Query, queryKey } from "../../ledger";
import type { Claim, ClaimKind } from "../claim";

/** What a text says of one question in one place: an amount, and how it stands to last year and to a whole. */
export interface Telling {
  readonly about: Query;
  readonly section?: string;
  readonly statement?: string;
  /** The sentence of its first claim. */
  readonly sentence: number;
  readonly claims: readonly Claim[];
}

/** Claims that are about a figure, and so are told together. */
const FIGURE_KINDS: ReadonlySet<ClaimKind> = new Set([
  ...([
    "amount",
    "prior",
    "change",
    "direction",
    "growth",
    "growthDirection",
    "unchanged",
    "unarranged",
    "share",
    "noGrowth",
  ] as const),
]);

/** Kinds of claims of which a telling has one. */
const ONCE: ReadonlySet<ClaimKind> = new Set([...FIGURE_KINDS].filter((kind) => kind !== "share"));

/**
 * The claims about figures, put together by what they speak of. A second amount, or a second change, of the same question begins another telling; so does
 * another section.
 */
export function tellingsOf(claims: readonly Claim[]): Telling[] {
  const open = new Map<string, { claims: Claim[]; kinds: Set<ClaimKind> }>();
  const all: { readonly first: Claim; readonly claims: Claim[] }[] = [];
  for (const claim of claims) {
    if (!claim.about || !FIGURE_KINDS.has(claim.kind)) continue;
    const key = `${claim.section ?? ""}/${queryKey(claim.about)}`;
    // an amount of last year is a claim of its own beside this year's
    const kind = claim.kind === "amount" && claim.year === "prior" ? "prior" : claim.kind;
    let telling = open.get(key);
    if (!telling || (ONCE.has(kind) && telling.kinds.has(kind))) {
      telling = { claims: [], kinds: new Set() };
      open.set(key, telling);
      all.push({ first: claim, claims: telling.claims });
    }
    telling.claims.push(claim);
    telling.kinds.add(kind);
  }
  return all.map(({ first, claims: own }) => ({
    about: first.about!,
    ...(first.section !== undefined && { section: first.section }),
    ...(first.statement !== undefined && { statement: first.statement }),
    sentence: first.sentence,
    claims: own,
  }));
}
