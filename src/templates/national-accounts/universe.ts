import { FUNDS, KINDS, type MoneyAndUse, unionKinds } from "../../ledger";

/** What the final accounts know: all money, spent, distributed or carried on. 预留机动经费 is of budgets only. */
export const UNIVERSE: MoneyAndUse = {
  fund: FUNDS.all,
  kind: unionKinds(
    KINDS.basic,
    KINDS.project,
    KINDS.toSuperior,
    KINDS.business,
    KINDS.toAffiliates,
    KINDS.distribution,
    KINDS.carriedOn,
  ),
};
