import { squeeze } from "../shared/squeeze";
import type { FundLeaf } from "../../ledger/funds";
import { containsAny } from "./text";
import { CARRIED_WORDS, FUND_WORDS, type FundWords, TRANSFER_WORDS, UNIT_FUND_WORDS } from "./words/funds";

/** What the words for a source of money say. */
export type ReadFund =
  | { readonly leaf: FundLeaf; /** Unit funds without a word of which kind. */ readonly unspecified?: true }
  | { readonly problem: "missing" | "unreadable" };

const WITH_TRANSFER: Readonly<Partial<Record<FundLeaf, FundLeaf>>> = {
  generalBudgetLocal: "generalBudgetTransfer",
  governmentFundLocal: "governmentFundTransfer",
  stateCapitalLocal: "stateCapitalTransfer",
};

const BY_LENGTH: readonly { readonly word: string; readonly fund: FundWords }[] = FUND_WORDS.flatMap((fund) =>
  fund.words.map((word) => ({ word, fund })),
).sort((a, b) => b.word.length - a.word.length);

/**
 * The kind of money that 资金性质 and 资金来源 name together. 资金性质 decides on the budget, 资金来源 tells the level, or the kind of the unit's
 * own income, and either may say that it was carried over.
 * @param isCarried what a column of its own says about carryover
 */
export function readFund(nature: string, source: string, isCarried: boolean): ReadFund {
  const [first, second] = [squeeze(nature), squeeze(source)];
  const both = first + second;
  if (both === "") return { problem: "missing" };
  const carried = isCarried || containsAny(both, CARRIED_WORDS);
  const fund = named(first) ?? named(second);
  if (fund) {
    if (carried) return { leaf: fund.carried };
    const transfer = containsAny(both, TRANSFER_WORDS) ? WITH_TRANSFER[fund.current] : undefined;
    return { leaf: transfer ?? fund.current };
  }
  if (!containsAny(both, UNIT_FUND_WORDS)) return { problem: "unreadable" };
  return carried ? { leaf: "carriedUnitFunds" } : { leaf: "otherIncome", unspecified: true };
}

function named(text: string): FundWords | undefined {
  return BY_LENGTH.find(({ word }) => text.includes(word))?.fund;
}
