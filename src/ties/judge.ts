import { type Amount, ZERO, add, amountOfFen, subtract } from "../money";
import { type Disclosure, type Figure, lastPlaceOf } from "../tables";
import { type Equation, orderOfFirstCells } from "./equation";

export type Verdict = "held" | "rounding" | "failed" | "unchecked";

export interface Judged {
  readonly equation: Equation;
  readonly verdict: Verdict;
  readonly left: Amount;
  readonly right: Amount;
  /** left − right; of a tie that the user wrote and that begins with numbers alone, the other way round */
  readonly difference: Amount;
}

/** What became of the ties of a disclosure. Nearly all of them hold, and of those nothing is kept but that they do. */
export interface Verdicts {
  readonly equations: readonly Equation[];
  /** The ties that do not hold or are not checked, by their place among the equations; in the order of their cells. */
  readonly others: ReadonlyMap<number, Judged>;
}

/**
 * Judges the ties of a disclosure.
 * @param before what became of ties before: one that held and stands in its place still is not looked at again
 */
export function judgeAll(equations: readonly Equation[], disclosure: Disclosure, before?: Verdicts): Verdicts {
  const others: (readonly [place: number, judged: Judged])[] = [];
  const hasHeld = (equation: Equation, place: number) =>
    before !== undefined && before.equations[place] === equation && !before.others.has(place);
  equations.forEach((equation, place) => {
    if (!hasHeld(equation, place) && !isHeld(equation)) others.push([place, judge(equation, disclosure)]);
  });
  const order = orderOfFirstCells(disclosure);
  others.sort(([, one], [, other]) => order(one.equation, other.equation));
  return { equations, others: new Map(others) };
}

/** The ties that miss, by more or by less than rounding explains, in the order of their cells. */
export function missed({ others }: Verdicts): Judged[] {
  return [...others.values()].filter(({ verdict }) => verdict !== "unchecked");
}

/** The ties over a cell that cannot be read, in the order of their cells. */
export function unchecked({ others }: Verdicts): Equation[] {
  return [...others.values()].flatMap(({ verdict, equation }) => (verdict === "unchecked" ? [equation] : []));
}

/**
 * Judges an equation. Printed figures are rounded, so a sum may miss by half a unit in the last place for each figure that is not
 * blank; inside that it is a rounding difference (尾差), outside an error, whatever the amount. Over an unreadable cell it is not
 * checked.
 */
export function judge(equation: Equation, disclosure: Disclosure): Judged {
  const left = leftOf(equation);
  const right = total(equation.right);
  const difference = subtract(left, right);
  return { equation, verdict: verdictOn(equation, difference, disclosure), left, right, difference };
}

function verdictOn(equation: Equation, difference: Amount, disclosure: Disclosure): Verdict {
  const { left, right } = equation;
  if (!areReadable(left) || !areReadable(right)) return "unchecked";
  if (holdsWith(equation, difference)) return "held";
  return Math.abs(difference) <= roundingBound([...left, ...right], disclosure) ? "rounding" : "failed";
}

/** What `judge` finds of nearly every tie. */
function isHeld(equation: Equation): boolean {
  const { left, right } = equation;
  return areReadable(left) && areReadable(right) && holdsWith(equation, subtract(leftOf(equation), total(right)));
}

function holdsWith({ relation }: Equation, difference: Amount): boolean {
  return relation === "within" ? difference >= 0 : difference === 0;
}

// Counted loops: a check's first run goes through these a hundred thousand times before they are compiled.

function areReadable(figures: readonly Figure[]): boolean {
  for (let index = 0; index < figures.length; index++) if (!figures[index]!.readable) return false;
  return true;
}

/** What the left side comes to: its figures, and the numbers that the user added. */
function leftOf({ left, fixed }: Equation): Amount {
  return fixed === undefined ? total(left) : add(total(left), fixed);
}

function total(figures: readonly Figure[]): Amount {
  let total = ZERO;
  for (let index = 0; index < figures.length; index++) total = add(total, figures[index]!.amount);
  return total;
}

/** Half a unit in the last place that the disclosure prints, for every figure that is not blank; in 分. */
export function roundingBound(figures: readonly Figure[], disclosure: Disclosure): Amount {
  let units = ZERO;
  for (const figure of figures) if (!figure.blank) units = add(units, lastPlaceOf(figure, disclosure));
  return amountOfFen(Math.floor(units / 2));
}
