import { headerForm } from "../shared/header-form";
import { squeeze } from "../shared/squeeze";
import { FUNDS, type FundSet } from "../../ledger/funds";
import { wholeBudget } from "./approved";
import { readFund } from "./fund";
import { containsAny } from "./text";
import { INCOME_SUMS, LINE_NUMBER, LOCAL_WORDS, PART_NUMBER, PART_OF } from "./words/income";

/** The part of a table of income that a line stands in: below “二、上年结转结余” money was carried over, whatever a line calls it. */
export interface IncomePart {
  readonly carried: boolean;
}

/** The part that a line begins; undefined for a line within one. */
export function partBegun(line: string): IncomePart | undefined {
  const text = squeeze(line);
  return PART_NUMBER.test(text) ? { carried: text.includes("上年") } : undefined;
}

/**
 * The money that a line of income names, as table 1 names it or in words of the budget system; undefined where it names none. A budget
 * without 一般财力, 本级 or 转移支付 beside it is all of that budget.
 */
export function incomeFund(line: string, { carried }: IncomePart): FundSet | undefined {
  const unnumbered = squeeze(line).replace(PART_NUMBER, "").replace(LINE_NUMBER, "");
  const plain = headerForm(unnumbered.replace(PART_OF, ""));
  const sum = INCOME_SUMS.find(([pattern]) => pattern.test(plain))?.[1];
  if (sum !== undefined) return sum;
  const read = readFund(plain, "", carried);
  if (!("leaf" in read)) return undefined;
  if (read.unspecified) return FUNDS.unitFunds;
  const isPart = PART_OF.test(unnumbered) || containsAny(plain, LOCAL_WORDS);
  return isPart ? FUNDS[read.leaf] : wholeBudget(read.leaf);
}
