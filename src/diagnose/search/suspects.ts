import { type Amount, amountOfFen } from "../../money";
import { type Disclosure, type Figure, measureOfFigure, orderOfCells } from "../../tables";
import type { Judged } from "../../ties";
import { explainAlike } from "./alike";
import { type Explanation, explainBy, explainFailed } from "./explain";
import { type Group, groupFailed } from "./groups";
import { Hints } from "../report/hints";
import { joinGroups } from "./join-groups";
import { type Reading, readExplanation } from "./likelihood";
import type { TieModel } from "./model";
import { Neighbours } from "./neighbours";
import type { Correction, Slip } from "../slips/slips";
import { takeApart } from "./take-apart";
import { areExchanged } from "./what-if";

/** A cell that is likely wrong, and what mends it. */
export interface Suspect {
  readonly figure: Figure;
  readonly suggested: Amount;
  readonly slip?: Slip;
  /** For a number kept as text: the sum that passes over it, and what that gives once it is a number. */
  readonly passedOverBy?: { readonly figure: Figure; readonly result: Amount };
  /** The failed ties that the explanation mends. */
  readonly explains: readonly Judged[];
  /** Explanations of one group of failed ties have one number; within it they are ranked, equal ranks are one explanation. */
  readonly group: number;
  readonly rank: number;
  /** True where another explanation of the group is as good: which of them is right the figures cannot tell. */
  readonly equivalent: boolean;
}

/** Failed ties of which so many cells may each be the wrong one that to name them would be a list of guesses. */
export interface Undetermined {
  readonly explains: readonly Judged[];
  /** How many cells there are at least. */
  readonly cells: number;
}

/** What can be said of which cells are wrong. */
export interface Accusations {
  readonly suspects: readonly Suspect[];
  readonly undetermined: readonly Undetermined[];
}

/** Explanations of a group that are shown beside the best. */
const SHOWN_EXPLANATIONS = 4;
/** Cells that are as likely to be wrong as each other are named, up to these many: as many as a person can look through. */
const NAMED_EQUALS = 8;
/** Of more groups than these the amounts are not compared with each other. */
const COMPARED_GROUPS = 50;
const ROUNDS = 2;

/**
 * The cells that are likely wrong, group by group: failed ties that share no cell are separate groups. First a single cell that, changed to
 * one value, mends every failed tie of its group and breaks none; where there is none, two amounts that stand in each other's place; then as few
 * slips as possible. Where rounding explains all that fails nobody has slipped, and no cell is named.
 */
export function findSuspects(model: TieModel, disclosure: Disclosure): Accusations {
  const suspects: Suspect[] = [];
  const undetermined: Undetermined[] = [];
  if (model.missing.length === 0) return { suspects, undetermined };
  const neighbours = new Neighbours(model.lines);
  const groups = joinGroups(
    withFiguresAlike(
      groupFailed(model).flatMap((rows) => explainGroup(model, neighbours, rows)),
      model,
      neighbours,
    ),
    model,
    neighbours,
  ).filter(({ rows }) => rows.some((row) => model.row(row).judged.verdict === "failed"));
  const order = orderOfSuspects(disclosure);
  groups.sort((a, b) => quality(b) - quality(a) || b.rows.length - a.rows.length || order(a, b));
  const hints = new Hints(disclosure);
  const read = (group: Group, elsewhere: readonly Correction[]): Ranked => ranked(group, elsewhere, hints, disclosure);
  let rankedGroups = groups.map((group) => read(group, []));
  // a cell that one group is sure of may decide another, and that one in turn say where the first one's amount belongs
  if (groups.length > 1 && groups.length <= COMPARED_GROUPS) {
    for (let round = 0; round < ROUNDS; round++) {
      const certain = rankedGroups.map(certainChange);
      rankedGroups = groups.map((group, index) =>
        read(
          group,
          certain.flatMap((change, other) => (change && other !== index ? [change] : [])),
        ),
      );
    }
  }
  rankedGroups.forEach((one, index) => {
    const explains = groups[index]!.rows.map((row) => model.row(row).judged);
    const cells = equalCells(one);
    if (cells > NAMED_EQUALS) undetermined.push({ explains, cells });
    else suspects.push(...suspectsOf(one, explains, index));
  });
  return { suspects, undetermined };
}

/** Groups that one cell explains come first. */
function quality({ explanations }: Group): number {
  return 1 / Math.min(...explanations.map(({ length }) => length));
}

function orderOfSuspects(disclosure: Disclosure): (one: Group, other: Group) => number {
  const order = orderOfCells(disclosure);
  return (one, other) => {
    const [a, b] = [one, other].map(({ explanations }) => explanations[0]?.[0]?.figure);
    return a && b ? order(a, b) : 0;
  };
}

/** The groups, with a figure that is wrong alike in many cells as one cause: where no single cell or exchange explains, that is likelier than many slips. */
function withFiguresAlike(groups: readonly Group[], model: TieModel, neighbours: Neighbours): readonly Group[] {
  const open = groups.filter(({ explanations }) => !explanations.some((one) => one.length === 1 || holdsExchange(one)));
  const { groups: alike, rest } = explainAlike(
    model,
    open.flatMap(({ rows }) => rows),
  );
  if (alike.length === 0) return groups;
  const left = new Set(rest);
  const others = open.flatMap((group) => {
    const rows = group.rows.filter((row) => left.has(row));
    if (rows.length === group.rows.length) return [group];
    return rows.length > 0 ? explainGroup(model, neighbours, rows) : [];
  });
  return [...groups.filter((group) => !open.includes(group)), ...alike, ...others];
}

/**
 * Rounding differences count as failed, too; by themselves they accuse no cell. Where each figure is rounded by itself, as is usual by the set or shows
 * elsewhere in the tables, they are let stand if fewer slips then explain what fails; else only if nothing explains it to the last place.
 */
function explainGroup(model: TieModel, neighbours: Neighbours, rows: readonly number[]): Group[] {
  const failed = rows.filter((row) => model.row(row).judged.verdict === "failed");
  const open = [{ rows, explanations: [] }];
  if (failed.length === 0) return open;
  if (model.roundsEach || isRoundedElsewhere(model, rows)) {
    const { explanations, tolerant } = explainFailed(model, neighbours, rows, failed);
    const slips = slipsOf(model, tolerant ? failed : rows, tolerant, explanations);
    return slips ?? slipsOf(model, failed, true, []) ?? open;
  }
  const exact = slipsOf(model, rows, false, explainBy(model, neighbours, rows, false));
  return exact ?? slipsOf(model, failed, true, explainBy(model, neighbours, failed, true)) ?? open;
}

/** True where ties outside the group miss by what rounding explains. */
function isRoundedElsewhere(model: TieModel, rows: readonly number[]): boolean {
  const own = new Set(rows);
  return model.missing.some((row) => !own.has(row) && model.row(row).judged.verdict === "rounding");
}

/** Slips that are independent of each other are groups of their own, as far as the figures can tell; so are those of a group of many. */
function slipsOf(
  model: TieModel,
  rows: readonly number[],
  tolerant: boolean,
  explanations: readonly Explanation[],
): Group[] | undefined {
  const [first, ...others] = explanations;
  if (first && (others.length > 0 || first.length === 1 || holdsExchange(first))) return [{ rows, explanations }];
  const apart = takeApart(model, rows, tolerant);
  return first && apart?.length !== first.length ? [{ rows, explanations }] : apart;
}

/** True where two of the cells hold each other's amounts: that is one slip. */
function holdsExchange(explanation: Explanation): boolean {
  return explanation.some((one) => explanation.some((other) => areExchanged(one, other)));
}

/** The explanations of a group, the likeliest first, and how many are as likely as the first. */
interface Ranked {
  readonly readings: readonly Reading[];
  readonly equals: number;
}

function ranked(
  { explanations }: Group,
  elsewhere: readonly Correction[],
  hints: Hints,
  disclosure: Disclosure,
): Ranked {
  const measureOf = (figure: Figure) => measureOfFigure(figure, disclosure);
  const readings = explanations.map((explanation): Reading => {
    const reading = readExplanation(corrections(explanation, disclosure), elsewhere, measureOf);
    return { ...reading, cost: reading.cost + hints.against(explanation) };
  });
  readings.sort((a, b) => a.cost - b.cost || a.blanks - b.blanks);
  return { readings, equals: readings.filter(({ cost }) => cost === readings[0]?.cost).length };
}

/** The one cell that explains a group, where no other does as well. */
function certainChange({ readings, equals }: Ranked): Correction | undefined {
  const [best] = readings;
  return equals === 1 && best?.corrections.length === 1 ? best.corrections[0] : undefined;
}

/** How many cells are as likely to be wrong as each other; 0 where one explanation is likelier than all others. */
function equalCells({ readings, equals }: Ranked): number {
  if (equals <= 1) return 0;
  return new Set(readings.slice(0, equals).flatMap((one) => one.corrections.map(({ figure }) => figure))).size;
}

function suspectsOf({ readings, equals }: Ranked, explains: readonly Judged[], group: number): Suspect[] {
  const shown = readings.slice(0, Math.max(SHOWN_EXPLANATIONS, equals));
  return shown.flatMap((reading, rank) =>
    reading.corrections.map((correction): Suspect => {
      return { ...correction, explains, group, rank, equivalent: rank < equals && equals > 1 };
    }),
  );
}

function corrections(explanation: Explanation, disclosure: Disclosure): Correction[] {
  const order = orderOfCells(disclosure);
  const changes = [...explanation].sort((one, other) => order(one.figure, other.figure));
  return changes.map(({ figure, by }) => ({ figure, suggested: amountOfFen(figure.amount + by) }));
}
