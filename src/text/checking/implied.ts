import { KINDS, type Query, queryKey } from "../../ledger";
import { amountOfFen, formatAmount } from "../../money";
import type { Claim } from "../claim";
import type { TextDocument } from "../text-document";
import type { KnownTelling } from "./mend-telling";
import { type Known, comparePercent, growthRatio, halfOf, magnitude, percentDigits, scaled } from "./exact";
import type { Figures } from "./figures";
import type { Outcome } from "./outcome";
import { subjectName } from "./subject-name";
import { rawTexts } from "./text-of";

/** Last year's figure as one telling implies it. */
interface Implied {
  readonly one: KnownTelling;
  readonly before: Known;
  readonly change: Claim;
}

/**
 * What a text implies of last year, where that is not known: the percentage must follow from the amount and the change; the same question implies the same
 * wherever it is told; and basic and project expenditure imply their total.
 */
export function checkImplied(
  tellings: readonly KnownTelling[],
  figures: Figures,
  document: TextDocument,
  outcome: Outcome,
): void {
  const implied = tellings.flatMap((one) => impliedBy(one) ?? []);
  for (const own of implied) checkGrowth(own, figures, document, outcome);
  checkSame(implied, figures, document, outcome);
  checkSums(implied, figures, document, outcome);
}

function impliedBy(one: KnownTelling): Implied | undefined {
  const { claims } = one.telling;
  const change = claims.find(({ kind }) => kind === "change");
  const direction = claims.find(({ kind }) => kind === "direction");
  if (change?.stated?.amount === undefined || direction?.up === undefined) return undefined;
  const by = scaled(change.stated.amount) * (direction.up ? 1n : -1n);
  return {
    one,
    change,
    before: { point: one.now.known.point - by, slack: one.now.known.slack + halfOf(change.stated) },
  };
}

function checkGrowth(
  { one, before, change }: Implied,
  figures: Figures,
  document: TextDocument,
  outcome: Outcome,
): void {
  const growth = one.telling.claims.find(({ kind }) => kind === "growth");
  if (!growth?.stated || before.point < 0n) return;
  const direction = one.telling.claims.find(({ kind }) => kind === "direction")!;
  const turned = one.telling.claims.find(({ kind, up }) => kind === "growthDirection" && up !== direction.up);
  const isFromNothing = before.point === 0n;
  const ratio = growthRatio(one.now.known, before);
  const holds = isFromNothing
    ? ["0", "100"].includes(growth.stated.digits.replace(/\.0+$/, ""))
    : comparePercent(growth.stated, ratio) !== "wrong";
  const claims = one.telling.claims.filter(({ kind }) =>
    ["change", "direction", "growth", "growthDirection"].includes(kind),
  );
  if (holds && !turned) {
    outcome.hold(...claims);
    for (const claim of claims) outcome.unchecked.delete(claim);
    return;
  }
  const wrong = holds ? turned! : growth;
  const right = holds
    ? direction.up
      ? "增长"
      : "下降"
    : isFromNothing
      ? undefined
      : percentDigits(ratio, growth.stated.decimals);
  const raw = rawTexts(document, wrong.spans);
  const [span] = wrong.spans;
  outcome.fail(
    {
      rule: "n/change",
      messageId: "inconsistent",
      data: {
        name: nameOf(one, figures),
        said: raw + (wrong.stated?.unit ?? ""),
        change: rawTexts(document, change.spans) + change.stated!.unit,
        right: right === undefined ? "" : right + (wrong.stated?.unit ?? ""),
      },
      subject: `${one.telling.section ?? ""}/${queryKey(one.telling.about)}/growth/${one.telling.sentence}`,
      spans: wrong.spans,
      ...placeOf(one),
      cells: one.now.cells,
      ...(right !== undefined && span && wrong.spans.length === 1 && { edits: [{ span, after: right }] }),
    },
    wrong,
  );
}

function checkSame(implied: readonly Implied[], figures: Figures, document: TextDocument, outcome: Outcome): void {
  const first = new Map<string, Implied>();
  for (const own of implied) {
    const key = queryKey(figures.asked(own.one.telling.about, own.one.telling.section));
    const known = first.get(key);
    if (!known) {
      first.set(key, own);
      continue;
    }
    const off = magnitude(known.before.point - own.before.point);
    if (off <= known.before.slack + own.before.slack) continue;
    tell(own, known, figures, document, outcome, off);
  }
}

/** Expenditure is basic or for projects, of whatever money. */
const KIND_PARTS = [KINDS.basic, KINDS.project] as const;

/** “三公” by their economic codes. */
const THREE_PUBLIC_PARTS = [["30212"], ["30217"], ["30231"], ["30913", "31013"]] as const;

function checkSums(implied: readonly Implied[], figures: Figures, document: TextDocument, outcome: Outcome): void {
  const byKey = new Map(
    implied.map((own) => [queryKey(figures.asked(own.one.telling.about, own.one.telling.section)), own]),
  );
  for (const own of implied) {
    const about = figures.asked(own.one.telling.about, own.one.telling.section);
    for (const parts of partsOf(about)) {
      const found = parts.map((part) => byKey.get(queryKey(part)));
      if (found.some((part) => !part)) continue;
      const known = found as Implied[];
      const sum = known.reduce((total, part) => total + part.before.point, 0n);
      const slack = known.reduce((total, part) => total + part.before.slack, own.before.slack);
      const off = magnitude(sum - own.before.point);
      if (off > slack) tell(own, known[0]!, figures, document, outcome, off);
    }
  }
}

/** The questions that together are another, where a text tells them apart. */
function partsOf(about: Query): Query[][] {
  if (about.kind !== undefined || about.function !== undefined || about.project !== undefined) return [];
  if (!about.economic) return [KIND_PARTS.map((kind) => ({ ...about, kind }))];
  return about.economic.length === THREE_PUBLIC_PARTS.flat().length
    ? [THREE_PUBLIC_PARTS.map((economic) => ({ ...about, economic }))]
    : [];
}

function tell(
  own: Implied,
  other: Implied,
  figures: Figures,
  document: TextDocument,
  outcome: Outcome,
  off: bigint,
): void {
  const { measure } = figures.book;
  const money = (value: bigint) => `${formatAmount(amountOfFen(Number(value / 1_000_000n)), measure)}${measure}`;
  outcome.fail(
    {
      rule: "n/prior",
      messageId: "implied",
      data: {
        name: nameOf(own.one, figures),
        first: money(own.before.point),
        other: nameOf(other.one, figures),
        quote: rawTexts(document, other.change.spans),
        second: money(other.before.point),
        off: money(off),
      },
      subject: `${own.one.telling.section ?? ""}/${queryKey(own.one.telling.about)}/implied/${own.one.telling.sentence}`,
      spans: [...own.change.spans, ...other.change.spans],
      ...placeOf(own.one),
      cells: [...own.one.now.cells, ...other.one.now.cells],
    },
    own.change,
  );
}

function placeOf({ telling: { section, statement } }: KnownTelling) {
  return { ...(section !== undefined && { section }), ...(statement !== undefined && { statement }) };
}

function nameOf({ telling: { about, section } }: KnownTelling, figures: Figures): string {
  return subjectName(figures.asked(about, section), figures.book);
}
