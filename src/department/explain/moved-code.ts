import type { Query } from "../../ledger";
import { PrintedAnswers } from "../../ties";
import { oncePer } from "../../workbook";
import type { UnitsDifference } from "../differences";
import type { UnitBook } from "../unit-book";
import type { Hypothesis } from "./explanation";
import type { Residual } from "./residual";

/** More codes than these are no matter of one code that was changed. */
const MOST_CODES = 8;

/** A classification by code: how a question asks for a code of it, and whether a question counts the code in. */
interface Codes {
  /** The code that a question asks for, as finely as tables list it; undefined where it asks for none or for several. */
  readonly leafOf: (query: Query) => string | undefined;
  readonly counts: (query: Query, code: string) => boolean;
  /** The same question, for the code alone. */
  readonly asking: (query: Query, code: string) => Query;
}

/** 支出功能分类, to 项. */
const FUNCTIONAL: Codes = {
  leafOf: ({ function: code }) => (code?.length === 7 ? code : undefined),
  counts: ({ function: code }, own) => code !== undefined && own.startsWith(code),
  asking: (query, code) => ({ ...query, function: code }),
};

/** 部门预算支出经济分类, to 款. */
const ECONOMIC: Codes = {
  leafOf: ({ economic }) => (economic?.length === 1 && economic[0]!.length === 5 ? economic[0] : undefined),
  counts: ({ economic }, own) => economic !== undefined && economic.some((code) => own.startsWith(code)),
  asking: (query, code) => ({ ...query, economic: [code] }),
};

/**
 * What would happen if a unit had under one code what the department has under another: less under the unit's code, as much more under the
 * department's, and the same above both.
 */
export function movedCodeHypotheses(
  residual: Residual,
  places: readonly UnitsDifference[],
  units: readonly UnitBook[],
): Hypothesis[] {
  return [FUNCTIONAL, ECONOMIC].flatMap((codes) => movedIn(codes, residual, places, units));
}

function movedIn(
  codes: Codes,
  residual: Residual,
  places: readonly UnitsDifference[],
  units: readonly UnitBook[],
): Hypothesis[] {
  const open = new Set(residual.open);
  const listed = places.filter(({ key }) => open.has(key));
  const withSign = (sign: 1 | -1) => [
    ...new Set(
      listed.flatMap(({ place, key }) =>
        Math.sign(residual.at(key)) === sign ? (codes.leafOf(place.query) ?? []) : [],
      ),
    ),
  ];
  const [more, less] = [withSign(1), withSign(-1)];
  if (more.length > MOST_CODES || less.length > MOST_CODES) return [];
  return less.flatMap((own) =>
    more
      .filter((other) => other !== own)
      .flatMap((other) => units.flatMap((unit) => hypothesisOf(codes, unit, own, other, residual, places) ?? [])),
  );
}

function hypothesisOf(
  codes: Codes,
  unit: UnitBook,
  own: string,
  other: string,
  residual: Residual,
  places: readonly UnitsDifference[],
): Hypothesis | undefined {
  // of three hundred units most have nothing under a code, and need not be asked
  if (!listedCodes(unit).has(own)) return undefined;
  const answers = answersOf(unit);
  const effect = new Map<string, number>();
  for (const { place, key } of places) {
    const [hasOwn, hasOther] = [codes.counts(place.query, own), codes.counts(place.query, other)];
    if (hasOwn === hasOther) continue;
    const said = answers.ask(codes.asking(place.query, own));
    const amount = said?.readable ? said.amount : 0;
    const moved = hasOther ? amount : -amount;
    if (moved === 0) continue;
    if (!residual.isWithin(key, residual.at(key) - moved) && residual.at(key) === 0) return undefined;
    effect.set(key, moved);
  }
  if (effect.size === 0) return undefined;
  return { explanation: { kind: "other-code", unit, from: own, to: other }, effect };
}

/** The codes, 项 and 款, under which a unit's tables print something. */
const listedCodes = oncePer(({ tables }: UnitBook): ReadonlySet<string> => {
  const codes = new Set<string>();
  tables.each(({ query }, amount) => {
    if (amount === 0) return;
    for (const { leafOf } of [FUNCTIONAL, ECONOMIC]) {
      const code = leafOf(query);
      if (code !== undefined) codes.add(code);
    }
  });
  return codes;
});

const answersOf = oncePer((unit: UnitBook) => new PrintedAnswers(unit.tables.disclosure()));
