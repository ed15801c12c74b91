import { areaSize } from "../formula";
import { type Amount, ZERO, add, parseDecimal, subtract } from "../money";
import { type Disclosure, type Figure, measureOfFigure } from "../tables";
import type { Equation, OwnSide } from "../ties";
import { type CellRef, type Snapshot, cellInFormula, contains, reachesRest } from "../workbook";
import { type SideTerm, readSide } from "./side-terms";
import { TiedCells } from "./tied-cells";
import type { UncheckedTie, WrittenSide, WrittenTie } from "./written-tie";

/** What the user's ties are for a check: those that can be judged, and those that cannot, with the reason. */
export interface OwnTies {
  readonly equations: readonly Equation[];
  readonly unchecked: readonly UncheckedTie[];
}

/** An area of more cells than this is no sum that anyone checks by hand; whole columns are read by their filled cells. */
const MOST_CELLS = 20_000;

/** Why a tie cannot be checked. */
class CannotCheck extends Error {
  constructor(
    reason: string,
    readonly cells: readonly CellRef[] = [],
  ) {
    super(reason);
  }
}

/**
 * The user's ties as equations over the workbook's cells, each in the measure of its own table or sheet. A tie over a cell that is no number, on a sheet
 * that there is not, or with a number of which the measure is not known, is not checked.
 */
export function ownEquations(written: readonly WrittenTie[], workbook: Snapshot, disclosure: Disclosure): OwnTies {
  const cells = new TiedCells(workbook, disclosure);
  const equations: Equation[] = [];
  const unchecked: UncheckedTie[] = [];
  for (const tie of written) {
    try {
      equations.push(equationOf(tie, cells, disclosure));
    } catch (error) {
      if (!(error instanceof CannotCheck)) throw error;
      unchecked.push({ name: tie.name, reason: error.message, cells: error.cells });
    }
  }
  return { equations, unchecked };
}

function equationOf({ name, left, right }: WrittenTie, cells: TiedCells, disclosure: Disclosure): Equation {
  const read = [sideOf("左边", left, cells), sideOf("右边", right, cells)] as const;
  const figures = read.flatMap(({ terms }) => terms.map(({ figure }) => figure));
  const where = [left, right].flatMap(({ cell }) => cell ?? []).slice(0, 1);
  if (figures.length === 0) throw new CannotCheck("两边都没有单元格", where);
  const measures = new Set(figures.map((figure) => measureOfFigure(figure, disclosure)));
  const sides = read.map((side): OwnSide => {
    const fixed = side.numbers.reduce((all, number) => {
      const amount = amountOf(number, [...measures], where);
      return number.weight > 0 ? add(all, amount) : subtract(all, amount);
    }, ZERO);
    return { text: side.text, terms: side.terms, fixed };
  }) as [OwnSide, OwnSide];
  const [first, second] = sides.map(({ terms }) => terms) as [OwnSide["terms"], OwnSide["terms"]];
  const of = (terms: OwnSide["terms"], weight: 1 | -1) =>
    terms.flatMap((one) => (one.weight === weight ? one.figure : []));
  const added = [...of(first, 1), ...of(second, -1)];
  const taken = [...of(second, 1), ...of(first, -1)];
  const fixed = subtract(sides[0].fixed, sides[1].fixed);
  const origin = { kind: "own", name, left: sides[0], right: sides[1] } as const;
  // every tie begins with a cell: where numbers alone stand on the left, the sides are exchanged
  return added.length > 0
    ? { origin, question: {}, left: added, right: taken, relation: "equal", fixed }
    : { origin, question: {}, left: taken, right: added, relation: "equal", fixed: subtract(ZERO, fixed) };
}

type NumberTerm = Extract<SideTerm, { kind: "number" }>;

interface SideWithCells extends Pick<OwnSide, "text" | "terms"> {
  readonly numbers: readonly NumberTerm[];
}

function sideOf(which: "左边" | "右边", { text, cell }: WrittenSide, cells: TiedCells): SideWithCells {
  const where = cell ? [cell] : [];
  const read = readSide(text);
  if ("problem" in read) throw new CannotCheck(`${which}${read.problem}`, where);
  const terms = read.terms.flatMap((term) =>
    term.kind === "number"
      ? []
      : figuresIn(term, cells, which, where).map((figure) => ({ figure, weight: term.weight })),
  );
  return { text: read.text, terms, numbers: read.terms.filter((term) => term.kind === "number") };
}

function figuresIn(
  { sheet: name, area, summed }: Extract<SideTerm, { kind: "cells" }>,
  cells: TiedCells,
  which: string,
  where: readonly CellRef[],
): Figure[] {
  const sheet = cells.sheetNamed(name);
  if (!sheet) throw new CannotCheck(`${which}的工作表“${name}”不在本工作簿中`, where);
  if (reachesRest(sheet, area)) throw new CannotCheck(`${which}的单元格在很长的明细中，不能逐个读取`, where);
  const places =
    areaSize(area) > 1 ? sheet.cells.filter((cell) => contains(area, cell)) : [{ row: area.top, column: area.left }];
  if (places.length > MOST_CELLS) throw new CannotCheck(`${which}求和的单元格超过 ${MOST_CELLS} 个`, where);
  const figures = places.map(({ row, column }) => cells.at({ sheet: sheet.name, row, column }));
  return figures.filter((figure) => {
    if (figure.readable) return true;
    // SUM passes over headings and notes, as Excel does
    if (summed && typeof figure.raw === "string") return false;
    throw new CannotCheck(`${which}的单元格 ${cellInFormula(figure.cell)} 不是数`, [figure.cell]);
  });
}

/** A number in 分: in the measure that is written behind it, or in that of the tie's cells, if they have but one. */
function amountOf(
  { decimal, measure: written }: NumberTerm,
  measures: readonly ("元" | "万元")[],
  where: readonly CellRef[],
): Amount {
  const isNothing = Number(decimal) === 0;
  if (isNothing) return ZERO;
  const measure = written ?? (measures.length === 1 ? measures[0] : undefined);
  if (measure === undefined)
    throw new CannotCheck(
      `数字 ${decimal} 不知是元还是万元：各单元格的金额单位不同，请写作 ${decimal}元 或 ${decimal}万元`,
      where,
    );
  const parsed = parseDecimal(decimal, measure);
  if (!parsed?.exact) throw new CannotCheck(`数字 ${decimal} ${parsed ? "细于一分" : "过大"}`, where);
  return parsed.amount;
}
