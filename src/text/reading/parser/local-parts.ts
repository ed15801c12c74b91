import type { FundSet } from "../../../ledger";
import { FUND_SPLITS, type FundScope } from "../../../narrative";
import type { Ask } from "../lexicon/meaning";
import type { TextSectionId } from "../sections/section-words";
import type { Findings } from "./draft";

/**
 * How a section on income means 一般公共预算: where 上级…安排的转移支付 has a line of its own beside it, the own level's part; where that is told as a
 * part of it, or not at all, the whole.
 */
export function localParts(
  passages: readonly Findings[],
  section: TextSectionId | undefined,
  scope: FundScope,
): (ask: Ask) => Ask {
  if (section !== "income") return (ask) => ask;
  const told = passages.flatMap(({ funds }) => funds);
  const meant = new Map<number, FundSet>();
  const wholes = [scope.generalBudget, scope.governmentFund, scope.stateCapital];
  FUND_SPLITS.forEach(({ whole, local, transfer }, index) => {
    const lines = told.filter(({ fund }) => fund === transfer);
    const isPart = (of: number | "before" | undefined) => of === "before" || of === whole || of === wholes[index];
    const isBeside = lines.length > 0 && !lines.some(({ partOf }) => isPart(partOf));
    if (isBeside) meant.set(wholes[index]!, local);
  });
  return (ask) => {
    const local = ask.fund === undefined ? undefined : meant.get(ask.fund);
    return local === undefined ? ask : { ...ask, fund: local };
  };
}
