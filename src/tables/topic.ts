/**
 * What a table is about, whatever a template calls it and numbers it. What needs to know a table asks for it by its topic (`tableAbout`). A template's
 * own tables may have topics of their own.
 */
export type Topic = KnownTopic | (string & Record<never, never>);

/** Topics that rules common to all templates ask for. */
export type KnownTopic =
  /** 收支总体情况 */
  | "overview"
  /** 收入总体情况 */
  | "income"
  /** 支出总体情况 */
  | "expenditure"
  /** 财政拨款收支 */
  | "appropriation"
  /** 一般公共预算支出 */
  | "generalBudget"
  /** 一般公共预算基本支出 */
  | "basicExpenditure"
  /** 一般公共预算项目支出 */
  | "projectExpenditure"
  /** 政府性基金预算支出 */
  | "governmentFund"
  /** 国有资本经营预算支出 */
  | "stateCapital"
  /** “三公”经费 */
  | "threePublic"
  /** 上年结转结余 */
  | "carryover";
