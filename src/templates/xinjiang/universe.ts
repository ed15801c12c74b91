import { FUNDS, KINDS, type MoneyAndUse, unionKinds } from "../../ledger";

/** What the eleven tables know: 本年收入 and 上年结转结余, spent as 基本支出 or 项目支出. Nothing is carried on, and 使用结余 has no line. */
export const UNIVERSE: MoneyAndUse = {
  fund: FUNDS.currentAndCarried,
  kind: unionKinds(KINDS.basic, KINDS.project),
};
