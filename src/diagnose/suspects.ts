import { type Amount, amountOfFen } from "../money";
import { type Disclosure, type Figure, tableOf } from "../tables";
import type { Judged } from "../ties";
import { type Explanation, explain } from "./explain";
import { cellKey } from "./formula-terms";
import { TieModel } from "./model";
import { type Correction, type Slip, slipOf } from "./slips";

/** A cell that is likely wrong, and what mends it. */
export interface Suspect {
  readonly figure: Figure;
  readonly suggested: Amount;
  readonly slip?: Slip;
  /** The failed ties that the explanation mends. */
  readonly explains: readonly Judged[];
  /** Explanations of one group of failed ties have one number; within it they are ranked, equal ranks are one explanation. */
  readonly group: number;
  readonly rank: number;
  /** True where another explanation of the group is as good: which of them is right the figures cannot tell. */
  readonly equivalent: boolean;
}

/** Explanations of a group that are shown beside the best. */
const SHOWN_EXPLANATIONS = 4;

/**
 * The cells that are likely wrong, group by group: failed ties that share no cell are separate groups. First a single cell that, changed to
 * one value, mends every failed tie of its group and breaks none; where there is none, a smallest set of cells that does.
 */
export function findSuspects(judged: readonly Judged[], disclosure: Disclosure): Suspect[] {
  if (!judged.some(({ verdict }) => verdict === "failed" || verdict === "rounding")) return [];
  const model = new TieModel(judged, disclosure);
  const groups = joinGroups(groupFailed(model).map((rows) => ({ rows, explanations: explainGroup(model, rows) })));
  groups.sort((a, b) => quality(b) - quality(a) || b.rows.length - a.rows.length);
  return groups.flatMap(({ rows, explanations }, group) => {
    const explained = rows.map((row) => model.rows[row]!.judged);
    return rankSuspects(explanations, explained, group, disclosure);
  });
}

interface Group {
  readonly rows: readonly number[];
  readonly explanations: readonly Explanation[];
}

/**
 * Groups that share no cell but have the same explanation are one: an amount one column over leaves the row's total right, and so two columns fail
 * that nothing joins but the two cells themselves.
 */
function joinGroups(groups: readonly Group[]): Group[] {
  const joined = new Map<string, Group>();
  for (const group of groups) {
    const [first] = group.explanations;
    const key = first ? explanationKey(first) : `rows ${group.rows.join()}`;
    const same = joined.get(key);
    if (!same) joined.set(key, group);
    else {
      const shared = same.explanations.filter((one) =>
        group.explanations.some((other) => explanationKey(one) === explanationKey(other)),
      );
      joined.set(key, { rows: [...same.rows, ...group.rows], explanations: shared });
    }
  }
  return [...joined.values()];
}

function explanationKey(explanation: Explanation): string {
  return explanation
    .map(({ figure, by }) => `${cellKey(figure.cell)} ${by}`)
    .sort()
    .join("|");
}

/** Groups that one cell explains come first. */
function quality({ explanations }: Group): number {
  const [first] = explanations;
  return first ? 1 / first.length : 0;
}

/** Rounding differences count as failed first; where that explains nothing, they are left aside. */
function explainGroup(model: TieModel, rows: readonly number[]): Explanation[] {
  const exact = explain(model, rows, false);
  if (exact.length > 0) return exact;
  const failed = rows.filter((row) => model.rows[row]!.judged.verdict === "failed");
  return failed.length > 0 ? explain(model, failed, true) : [];
}

/** Failed ties that a change of one cell would move together are one group. */
function groupFailed(model: TieModel): number[][] {
  const failed = model.rows.flatMap(({ judged }, row) => (judged.verdict === "held" ? [] : [row]));
  const groupOf = new Map<Figure, number>();
  const parent = failed.map((_, index) => index);
  const root = (index: number): number => (parent[index] === index ? index : (parent[index] = root(parent[index]!)));
  failed.forEach((row, index) => {
    for (const figure of model.cellsOf(row)) {
      const other = groupOf.get(figure);
      if (other === undefined) groupOf.set(figure, index);
      else parent[root(other)] = root(index);
    }
  });
  const groups = new Map<number, number[]>();
  failed.forEach((row, index) => groups.set(root(index), [...(groups.get(root(index)) ?? []), row]));
  return [...groups.values()];
}

function rankSuspects(
  explanations: readonly Explanation[],
  explains: readonly Judged[],
  group: number,
  disclosure: Disclosure,
): Suspect[] {
  const corrected = explanations.map((explanation) => ({
    corrections: corrections(explanation),
    likelihood: likelihood(explanation, disclosure),
  }));
  corrected.sort((a, b) => b.likelihood - a.likelihood);
  const best = corrected[0]?.likelihood;
  const equals = corrected.filter((one) => one.likelihood === best).length;
  return corrected.slice(0, SHOWN_EXPLANATIONS).flatMap(({ corrections: own, likelihood: likely }, rank) =>
    own.map((correction): Suspect => {
      const measure = tableOf(disclosure, correction.figure.table)?.effectiveMeasure ?? disclosure.measure;
      const slip = slipOf(correction, own, measure);
      return { ...correction, ...(slip && { slip }), explains, group, rank, equivalent: likely === best && equals > 1 };
    }),
  );
}

function corrections(explanation: Explanation): Correction[] {
  return explanation.map(({ figure, by }) => ({ figure, suggested: amountOfFen(figure.amount + by) }));
}

/**
 * Which of several equally small explanations is the likelier: a filled cell is likelier wrong than a blank one; a typed one than a formula; one whose
 * amounts betray a known slip than one that looks arbitrary.
 */
function likelihood(explanation: Explanation, disclosure: Disclosure): number {
  const own = corrections(explanation);
  const scores = own.map((correction) => {
    const { figure } = correction;
    const measure = tableOf(disclosure, figure.table)?.effectiveMeasure ?? disclosure.measure;
    const slip = slipOf(correction, own, measure);
    const betrayed = slip !== undefined && slip !== "missing" && slip !== "surplus" ? 2 : 0;
    return (figure.blank ? 0 : 4) + (figure.formula === undefined ? 3 : 0) + betrayed;
  });
  return scores.reduce((total, score) => total + score, 0) / scores.length;
}
