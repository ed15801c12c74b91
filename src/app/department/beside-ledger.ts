import type { PriorScope } from "../../facts";
import { type Amount, add } from "../../money";
import type { OtherFigure } from "../../recognise/ledger";
import { type BeyondLedger, type Reading, printedBeyondLedger } from "../../tables";
import { kindOfOther } from "./beside-sheets";
import type { UnitProblem } from "./gather-units";
import type { CheckedUnit } from "./unit-book-of";

/** A figure of the sheet 其他数, wherever it stands. */
export type JoinedOther = Omit<OtherFigure, "cell">;

/** A figure of the sheet 上年预算: last year's answer to a question. */
export interface JoinedPrior {
  readonly scope: PriorScope;
  /** 编码或名称, as the first unit enters it. */
  readonly key: string;
  /** `queryKey` of what it answers. */
  readonly asked: string;
  readonly amount: Amount;
}

/** What a unit's workbook tells beside its ledger. */
export interface UnitBeside {
  readonly others: readonly JoinedOther[];
  readonly prior: readonly JoinedPrior[];
}

/** What the units tell beside their ledgers, added up question by question; and which of them do not tell what others do. */
export interface JoinedBeside extends UnitBeside {
  readonly problems: readonly UnitProblem[];
}

/** Codes differ from unit to unit: who has no row of one had no such money. */
const BY_CODE: ReadonlySet<PriorScope> = new Set<PriorScope>(["项级科目", "基金项级", "国资项级"]);

/**
 * 其他数 and 上年预算 of a department: the sums of its units'. What the set of tables prints and only some of the units tell is added up all the same for 其他数, and
 * told by unit; a sum of last year that lacks a unit would be wrong in the narrative, so that it is left out and told.
 */
export function joinedBeside(units: readonly CheckedUnit[], { tables }: Reading): JoinedBeside {
  const printed = new Set(printedBeyondLedger(tables).map(({ what }) => what));
  const others = joinedOthers(units, printed);
  const prior = joinedPrior(units);
  return { others: others.figures, prior: prior.figures, problems: [...others.problems, ...prior.problems] };
}

function joinedOthers(units: readonly CheckedUnit[], printed: ReadonlySet<BeyondLedger>) {
  const sums = new Map<string, JoinedOther>();
  const problems: UnitProblem[] = [];
  for (const item of ["carriedOn", "priorActual"] as const) {
    if (!printed.has(item)) continue;
    const telling = units.filter(({ beside }) => beside?.others.some((one) => one.item === item));
    for (const { beside } of telling)
      for (const one of beside?.others ?? []) {
        if (one.item !== item) continue;
        const key = `${item} ${one.function} ${one.fund ?? ""}`;
        const known = sums.get(key);
        sums.set(key, known ? { ...known, amount: add(known.amount, one.amount) } : one);
      }
    if (telling.length > 0)
      for (const unit of units)
        if (!telling.includes(unit))
          problems.push(
            lacking(
              unit,
              `的“其他数”没有填${kindOfOther(item)}，部门的${kindOfOther(item)}没有计入它的数；没有的请填0。`,
            ),
          );
  }
  return { figures: [...sums.values()], problems };
}

function joinedPrior(units: readonly CheckedUnit[]) {
  const telling = units.filter(({ beside }) => (beside?.prior.length ?? 0) > 0);
  if (telling.length === 0) return { figures: [], problems: [] };
  const silent = units.filter((unit) => !telling.includes(unit));
  if (silent.length > 0)
    return {
      figures: [],
      problems: silent.map((unit) => lacking(unit, "没有填“上年预算”，部门的“上年预算”没有合计。")),
    };
  const sums = new Map<string, { readonly figure: JoinedPrior; readonly by: Set<CheckedUnit> }>();
  for (const unit of units)
    for (const figure of unit.beside?.prior ?? []) {
      const known = sums.get(figure.asked);
      const amount = known ? add(known.figure.amount, figure.amount) : figure.amount;
      sums.set(figure.asked, {
        figure: { ...(known?.figure ?? figure), amount },
        by: (known?.by ?? new Set()).add(unit),
      });
    }
  const all = [...sums.values()];
  const isWhole = ({ figure, by }: (typeof all)[number]) => BY_CODE.has(figure.scope) || by.size === units.length;
  const problems = units.flatMap((unit): UnitProblem[] => {
    const left = all.filter((one) => !isWhole(one) && !one.by.has(unit)).map(({ figure }) => nameOf(figure));
    return left.length === 0
      ? []
      : [lacking(unit, `的“上年预算”没有填${left.join("、")}，部门的没有合计；没有的请填0。`)];
  });
  return { figures: all.filter(isWhole).map(({ figure }) => figure), problems };
}

function nameOf({ scope, key }: JoinedPrior): string {
  return key === "" ? scope : `${scope} ${key}`;
}

function lacking({ book: { file, unit } }: CheckedUnit, message: string): UnitProblem {
  return { file, unit, code: "not-joined", message: `“${unit}”${message}` };
}
