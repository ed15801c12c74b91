import type { Measure } from "../../money";
import type { Claim, PrintedNumber } from "../claim";
import {
  type Known,
  type Verdict,
  compareAmount,
  compareChange,
  comparePercent,
  fenOf,
  growthRatio,
  magnitude,
  percentDigits,
  shareRatio,
} from "./exact";
import type { Figure } from "./figures";
import { type NumberManner, amountDigits } from "./writing";

/** What the tables and last year say of a question. */
export interface Truth {
  readonly now: Figure;
  /** Undefined where last year is not known. */
  readonly before: Figure | undefined;
  /** The whole of a share, by its claim. */
  readonly wholeOf: (claim: Claim) => Figure | undefined;
  readonly measure: Measure;
}

/** How one claim came out. */
export interface SlotResult {
  readonly claim: Claim;
  readonly verdict: Verdict | "no-prior" | "no-figure";
  /** What should stand there instead: digits of a number, or a word of direction; undefined where a word or a number alone does not mend it. */
  readonly right?: string;
  /** Where the number is right and its unit is not: the unit that belongs there. */
  readonly rightUnit?: string;
}

/** How a number is to be written in the place of a claim's. */
export interface Writing {
  readonly raw: string;
  readonly manner: NumberManner;
  readonly isCoarse: boolean;
}

const ZERO_GROWTH = /^0(?:\.0+)?$/;
const FULL_GROWTH = /^100(?:\.0+)?$/;

/** Words of direction and the word that says the opposite. */
const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ["增加", "减少"],
  ["减少", "增加"],
  ["增长", "下降"],
  ["下降", "增长"],
  ["上升", "下降"],
  ["提高", "降低"],
  ["降低", "提高"],
]);

/** One claim of a telling against the truth. */
export function checkSlot(claim: Claim, truth: Truth, writing: Writing): SlotResult {
  switch (claim.kind) {
    case "amount":
      return claim.year === "prior"
        ? priorSlot(claim, truth, writing)
        : amountSlot(claim, truth.now, truth.measure, writing);
    case "prior":
      return priorSlot(claim, truth, writing);
    case "unarranged":
      return { claim, verdict: truth.now.amount === 0 ? "holds" : "wrong" };
    case "share":
      return shareSlot(claim, truth);
    case "noGrowth":
      return truth.before ? { claim, verdict: "holds" } : { claim, verdict: "no-prior" };
    default:
      return truth.before
        ? changeSlot(claim, truth.now, truth.before, truth.measure, writing)
        : { claim, verdict: "no-prior" };
  }
}

function priorSlot(claim: Claim, { before, measure }: Truth, writing: Writing): SlotResult {
  return before ? amountSlot(claim, before, measure, writing) : { claim, verdict: "no-prior" };
}

function amountSlot(claim: Claim, figure: Figure, measure: Measure, writing: Writing): SlotResult {
  const { stated } = claim;
  if (stated?.amount === undefined) return { claim, verdict: "no-figure" };
  const verdict = compareAmount(stated, figure.known, measure, figure.terms);
  return { claim, verdict, ...rightAmount(claim, figure.known.point, measure, writing) };
}

/** The number as it should stand, or, where only the unit is wrong, the unit. */
function rightAmount(claim: Claim, point: bigint, measure: Measure, writing: Writing): Partial<SlotResult> {
  const stated = claim.stated!;
  const inMeasure = amountDigits(point, { ...stated, unit: measure }, writing.raw, writing.manner, writing.isCoarse);
  if (stated.unit !== measure && inMeasure === writing.raw) return { right: inMeasure, rightUnit: measure };
  // ten thousand times too much or too little, in the tables' own unit: the number is what slipped
  const slipped = isUnitSlip(stated.amount ?? 0, point);
  const like = slipped && stated.unit !== measure ? { ...stated, unit: measure } : stated;
  const right = amountDigits(point, like, writing.raw, writing.manner, writing.isCoarse);
  return { right, ...(like.unit !== stated.unit && { rightUnit: like.unit }) };
}

/** True where an amount is ten thousand times another. */
export function isUnitSlip(amount: number, point: bigint): boolean {
  const said = BigInt(amount) * 1_000_000n;
  return said !== 0n && (said === point * 10_000n || said * 10_000n === point);
}

function changeSlot(claim: Claim, now: Figure, before: Figure, measure: Measure, writing: Writing): SlotResult {
  const difference = now.known.point - before.known.point;
  switch (claim.kind) {
    case "direction":
    case "growthDirection": {
      if (difference === 0n || difference > 0n === claim.up) return { claim, verdict: "holds" };
      const right = OPPOSITE.get(writing.raw);
      return { claim, verdict: "wrong", ...(right !== undefined && { right }) };
    }
    case "unchanged":
      if (difference === 0n) return { claim, verdict: "holds" };
      return { claim, verdict: magnitude(difference) <= now.known.slack + before.known.slack ? "rounding" : "wrong" };
    case "change": {
      if (claim.stated?.amount === undefined || fenOf(claim.stated.unit) === undefined)
        return { claim, verdict: "no-figure" };
      const verdict = compareChange(claim.stated, now.known, before.known);
      return { claim, verdict, ...rightAmount(claim, magnitude(difference), measure, writing) };
    }
    default:
      return growthSlot(claim, now.known, before.known);
  }
}

/** A percentage is written with two decimals, or with as many as the text has. */
function percentPlaces({ decimals }: PrintedNumber): number {
  return Math.max(2, decimals);
}

/** Growth from nothing is printed as 100.00%, as 0.00% where there is nothing now either, or not at all (narrative.md §3). */
function growthSlot(claim: Claim, now: Known, before: Known): SlotResult {
  const stated = claim.stated;
  if (!stated) return { claim, verdict: "no-figure" };
  if (before.point === 0n) {
    const convention = now.point === 0n ? ZERO_GROWTH : FULL_GROWTH;
    const right = now.point === 0n ? "0" : "100";
    const decimals = stated.decimals === 0 ? "" : `.${"0".repeat(stated.decimals)}`;
    return { claim, verdict: convention.test(stated.digits) ? "holds" : "wrong", right: right + decimals };
  }
  const ratio = growthRatio(now, before);
  return { claim, verdict: comparePercent(stated, ratio), right: percentDigits(ratio, percentPlaces(stated)) };
}

function shareSlot(claim: Claim, truth: Truth): SlotResult {
  const whole = truth.wholeOf(claim);
  if (!whole || !claim.stated || whole.known.point <= 0n) return { claim, verdict: "no-figure" };
  const ratio = shareRatio(truth.now.known, whole.known);
  return {
    claim,
    verdict: comparePercent(claim.stated, ratio),
    right: percentDigits(ratio, percentPlaces(claim.stated)),
  };
}
