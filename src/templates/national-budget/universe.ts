import { FUNDS, KINDS, type MoneyAndUse, unionKinds } from "../../ledger";

/** What a budget after the Ministry's model knows: all money, spent or carried on into the next year. */
export const UNIVERSE: MoneyAndUse = {
  fund: FUNDS.all,
  kind: unionKinds(KINDS.basic, KINDS.project, KINDS.toSuperior, KINDS.business, KINDS.toAffiliates, KINDS.carriedOn),
};
