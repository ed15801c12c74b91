import { FUNDS, KINDS, type Query } from "../../ledger";
import { type BeyondLedger, type Disclosure, figuresOf } from "../../tables";

/** Money that a ledger has under the one name or the other where nobody says how much is from the surplus. */
const SURPLUS_OR_CARRIED = [FUNDS.usedSurplus, FUNDS.carriedUnitFunds] as const;

/**
 * Which questions a ledger answers as tables print them. What tables print and nobody told beside the ledger it does not know, nor any sum of it: where
 * 结转下年 is printed and not told, income is more than outlay.
 */
export function toldQuestions({ tables }: Disclosure, untold: readonly BeyondLedger[]): (query: Query) => boolean {
  const printed = tables.flatMap(figuresOf).filter(({ amount }) => amount !== 0);
  const isOpen = (what: BeyondLedger, prints: (query: Query) => boolean) =>
    untold.includes(what) && printed.some(({ query }) => prints(query));
  const carriedOn = isOpen("carriedOn", ({ kind }) => kind === KINDS.carriedOn);
  const surplus = isOpen("usedSurplus", ({ fund }) => fund === FUNDS.usedSurplus);
  return ({ kind = KINDS.all, fund = FUNDS.all, version }) => {
    if (version === "prior" || version === "priorActual") return !untold.includes(version);
    if (carriedOn && (kind & KINDS.carriedOn) !== 0) return false;
    const [one, other] = SURPLUS_OR_CARRIED.map((money) => (fund & money) !== 0);
    return !surplus || one === other;
  };
}
