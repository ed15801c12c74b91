import { isSameUnit } from "../facts";

/** Why a workbook is not last year's disclosure of a unit, and the sentence for the accountant. */
export interface PriorRefusal {
  readonly why: "no-tables" | "final-accounts" | "other-unit" | "same-year" | "other-year";
  readonly message: string;
}

/** What of a disclosure tells whether it is last year's. */
export interface KnownOfPrior {
  readonly tables: readonly { readonly title?: { readonly text: string } }[];
  readonly unit?: string;
  readonly year?: number;
}

/** Whose last year is wanted; of final accounts also whose budget. What is not stated differs from nothing. */
export interface Wanted {
  /** True where it is wanted for final accounts: those of last year, or the budget of the same year. */
  readonly isAccounts?: true;
  readonly unit?: string;
  readonly shortName?: string;
  /** This year, not last year. */
  readonly year?: number;
}

/** Why the tables of a workbook are not taken for last year's, or for the budget of accounts; undefined where they are. */
export function priorRefusal(
  prior: KnownOfPrior,
  { unit, shortName, year, isAccounts }: Wanted,
): PriorRefusal | undefined {
  if (prior.tables.length === 0) return { why: "no-tables", message: "上年公开表中没有找到可以辨认的表，没有采用。" };
  const final = prior.tables.find(({ title }) => title?.text.includes("决算"));
  if (final && !isAccounts)
    return {
      why: "final-accounts",
      message: `“${final.title!.text.trim()}”是决算表；上年数应取自上年的预算公开表，没有采用。`,
    };
  const isBudget = isAccounts && !final;
  const name = isBudget ? "预算公开表" : final ? "上年决算公开表" : "上年公开表";
  const wanted = isBudget ? year : year === undefined ? undefined : year - 1;
  if (unit !== undefined && prior.unit !== undefined && !isSameUnit(prior.unit, [unit, shortName ?? unit]))
    return { why: "other-unit", message: `${name}的单位是“${prior.unit}”，不是“${unit}”，没有采用。` };
  if (wanted === undefined || prior.year === undefined || prior.year === wanted) return undefined;
  const message = `${name}是 ${prior.year} 年的，应为 ${wanted} 年，没有采用。`;
  return { why: prior.year === year ? "same-year" : "other-year", message };
}
