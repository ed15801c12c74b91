import { printedUnit, halfUp } from "../../money";
import type { UnitBook } from "../unit-book";
import { figuresOfUnit } from "../unit-figures";
import type { Effect, Explanation, Hypothesis } from "./explanation";

/** 元 in 万元. */
const TEN_THOUSAND = 10_000;

/**
 * What would happen if a unit as a whole were added wrongly: left out, twice, in the other measure, or from an earlier version of its file.
 * @param older versions of the units' workbooks that are there besides
 */
export function wholeUnitHypotheses(units: readonly UnitBook[], older: readonly UnitBook[]): Hypothesis[] {
  return units.flatMap((unit) => {
    const own = figuresOfUnit(unit).filled;
    const unitPlace = printedUnit(unit.tables.measure);
    const times = (explanation: Explanation, factor: number): Hypothesis => ({
      explanation,
      slack: factor < 0 ? 0 : factor * unitPlace,
      effect: new Map([...own].map(([key, amount]) => [key, amount * factor])),
    });
    return [
      times({ kind: "left-out", unit }, -1),
      times({ kind: "twice", unit }, 1),
      times({ kind: "measure", unit, too: "large" }, TEN_THOUSAND - 1),
      {
        explanation: { kind: "measure", unit, too: "small" } as const,
        effect: new Map([...own].map(([key, amount]) => [key, halfUp(amount, TEN_THOUSAND) - amount])),
      },
      ...older
        .filter((book) => book.unit === unit.unit)
        .map((book): Hypothesis => ({
          explanation: { kind: "older-version", unit, older: book },
          slack: printedUnit(book.tables.measure),
          effect: differenceOf(figuresOfUnit(book).filled, own),
        })),
    ].filter(({ effect }) => [...effect.values()].some((moved) => moved !== 0));
  });
}

function differenceOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Effect {
  const effect = new Map<string, number>();
  for (const [key, amount] of one) effect.set(key, amount);
  for (const [key, amount] of other) effect.set(key, (effect.get(key) ?? 0) - amount);
  return effect;
}
