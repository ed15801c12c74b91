import { type Amount, type Measure, fenIn } from "../../money";
import type { PrintedNumber } from "../claim";

/**
 * Numbers are compared as what they print: a printed number with d decimals stands for itself ± half a unit of its last place. All sums are whole
 * numbers of millionths of a 分, so that half a unit of any measure is whole, too.
 */
const SCALE = 1_000_000n;

/** A figure as it is known: a point, and how far the printed figures that it rests on may be from what they stand for. */
export interface Known {
  /** In millionths of a 分. */
  readonly point: bigint;
  readonly slack: bigint;
}

/** What becomes of a stated number: `coarser` is right with fewer decimals, `cut` lost its decimals without rounding, `rounding` is off by no more than rounding explains. */
export type Verdict = "holds" | "coarser" | "cut" | "rounding" | "wrong";

/** Units of money as texts print them, in 分. */
const FEN: Readonly<Record<string, bigint>> = { 元: 100n, 万元: 1_000_000n, 亿元: 10_000_000_000n };

/** 分 in one unit of a printed amount; undefined for a unit that is none of money. */
export function fenOf(unit: string): bigint | undefined {
  return FEN[unit];
}

export function scaled(amount: Amount): bigint {
  return BigInt(amount) * SCALE;
}

/** Half a unit of the last place that tables print in a measure. */
export function halfUnit(measure: Measure): bigint {
  return (BigInt(fenIn(measure)) * SCALE) / 200n;
}

/** A figure of the tables. `terms`: of how many printed figures it is the sum. */
export function knownFigure(amount: Amount, measure: Measure, terms = 1): Known {
  return { point: scaled(amount), slack: halfUnit(measure) * BigInt(Math.max(1, terms)) };
}

/** Half a unit of the last place of a printed amount. */
export function halfOf({ unit, decimals }: PrintedNumber): bigint {
  return ((FEN[unit] ?? 0n) * SCALE) / (2n * 10n ** BigInt(decimals));
}

export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/**
 * A stated amount against a figure that one table prints: it must be that figure, or what it rounds to. A text that prints more places than the table
 * may be anything that the table's figure stands for.
 * @param terms of how many printed figures the figure is the sum: of several it may be off by what their rounding explains
 */
export function compareAmount(stated: PrintedNumber, figure: Known, measure: Measure, terms = 1): Verdict {
  if (stated.amount === undefined) return "wrong";
  const [said, half, own] = [scaled(stated.amount), halfOf(stated), halfUnit(measure)];
  const off = magnitude(said - figure.point);
  if (off === 0n) return "holds";
  if (half > own) return coarse(said, figure.point, half);
  if (half < own && off <= figure.slack) return "holds";
  return terms > 1 && off <= figure.slack + own ? "rounding" : "wrong";
}

/** A stated difference of two figures, without its sign. */
export function compareChange(stated: PrintedNumber, now: Known, before: Known): Verdict {
  if (stated.amount === undefined) return "wrong";
  const [said, half] = [scaled(stated.amount), halfOf(stated)];
  const change = magnitude(now.point - before.point);
  const off = magnitude(said - change);
  if (off === 0n) return "holds";
  const slack = now.slack + before.slack;
  if (2n * half > slack) {
    const found = coarse(said, change, half);
    // a text of whole 万元 may have subtracted what it prints
    return found === "wrong" && off <= 2n * half + slack ? "rounding" : found;
  }
  return off <= half + slack ? "rounding" : "wrong";
}

function coarse(said: bigint, point: bigint, half: bigint): Verdict {
  const off = magnitude(said) - magnitude(point);
  if (off > -half && off <= half) return "coarser";
  const short = magnitude(point) - magnitude(said);
  return short > 0n && short < 2n * half ? "cut" : "wrong";
}

/** A percentage as a fraction, and between which fractions it lies by the rounding of the figures that it comes from. */
export interface Ratio {
  readonly part: bigint;
  readonly whole: bigint;
  readonly low: readonly [bigint, bigint];
  readonly high: readonly [bigint, bigint];
}

/** part / whole. */
export function shareRatio(part: Known, whole: Known): Ratio {
  return {
    part: part.point,
    whole: whole.point,
    low: [atLeastNothing(part.point - part.slack), whole.point + whole.slack],
    high: [part.point + part.slack, whole.point - whole.slack],
  };
}

/** |now − before| / before. */
export function growthRatio(now: Known, before: Known): Ratio {
  const least: readonly [bigint, bigint] = [
    now.point - now.slack - before.point - before.slack,
    before.point + before.slack,
  ];
  const most: readonly [bigint, bigint] = [
    now.point + now.slack - before.point + before.slack,
    before.point - before.slack,
  ];
  const isRise = now.point >= before.point;
  return {
    part: magnitude(now.point - before.point),
    whole: before.point,
    low: isRise ? [atLeastNothing(least[0]), least[1]] : [atLeastNothing(-most[0]), most[1]],
    high: isRise ? most : [-least[0], least[1]],
  };
}

function atLeastNothing(value: bigint): bigint {
  return value < 0n ? 0n : value;
}

/** Percentages print two decimals; of fewer the text keeps less than it should. */
const PERCENT_DECIMALS = 2;

/** A stated percentage: its own last place, rounded half up; fewer decimals than two may be cut off; else what the figures' rounding explains. */
export function comparePercent(stated: PrintedNumber, ratio: Ratio): Verdict {
  const { part, whole } = ratio;
  const said = BigInt(stated.digits.replace(".", ""));
  const places = 10n ** BigInt(stated.decimals);
  if (whole <= 0n) return "wrong";
  if (said === (200n * places * part + whole) / (2n * whole))
    return stated.decimals < PERCENT_DECIMALS && 100n * places * part !== said * whole ? "coarser" : "holds";
  if (stated.decimals < PERCENT_DECIMALS && said === (100n * places * part) / whole) return "cut";
  const [low, high] = [ratio.low, ratio.high];
  // said ± ½ of its last place meets the ratio's own range; a range over a whole that may be nothing has no upper end
  const reachesLow = (2n * said + 1n) * low[1] >= 200n * places * low[0];
  const reachesHigh = high[1] <= 0n || (2n * said - 1n) * high[1] <= 200n * places * high[0];
  return reachesLow && reachesHigh ? "rounding" : "wrong";
}

/** A percentage rounded half up to so many decimals: 85.4838… → `85.48`. */
export function percentDigits({ part, whole }: Ratio, decimals: number): string {
  const places = 10n ** BigInt(decimals);
  const value = (200n * places * part + whole) / (2n * whole);
  const digits = String(value).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
