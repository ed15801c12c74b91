import type { ReportTextClaim } from "../../diagnose/report";

/** A piece of a paragraph: plain, or one that says something. */
export interface TextPiece {
  readonly text: string;
  /** The claims whose characters these are; none of a plain piece. Where several say the same, the gravest first. */
  readonly claims: readonly ReportTextClaim[];
}

const GRAVITY: Readonly<Record<ReportTextClaim["state"], number>> = { wrong: 0, unchecked: 1, held: 2 };

/**
 * A paragraph cut where what it says begins and ends: its pieces, put together, are the paragraph.
 * @param places the claims' stretches in this paragraph, in any order
 */
export function textPieces(raw: string, places: readonly ClaimPlace[]): TextPiece[] {
  const inside = places.filter(({ start, end }) => start < end && start < raw.length);
  const cuts = [0, raw.length, ...inside.flatMap(({ start, end }) => [start, Math.min(end, raw.length)])];
  const ends = [...new Set(cuts)].sort((one, other) => one - other);
  return ends.slice(1).map((end, index) => {
    const start = ends[index]!;
    const claims = inside.filter((place) => place.start <= start && end <= place.end).map(({ claim }) => claim);
    return { text: raw.slice(start, end), claims: claims.sort((a, b) => GRAVITY[a.state] - GRAVITY[b.state]) };
  });
}

/** Where a claim stands in a paragraph. */
export interface ClaimPlace {
  readonly start: number;
  readonly end: number;
  readonly claim: ReportTextClaim;
}

/** The stretches of claims by paragraph. */
export function placesByParagraph(claims: readonly ReportTextClaim[]): ReadonlyMap<number, readonly ClaimPlace[]> {
  const places = new Map<number, ClaimPlace[]>();
  for (const claim of claims) {
    for (const { paragraph, start, end } of claim.spans) {
      const place = { start, end, claim };
      const known = places.get(paragraph);
      if (known) known.push(place);
      else places.set(paragraph, [place]);
    }
  }
  return places;
}
