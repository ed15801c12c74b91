import type { Query } from "../ledger";
import type { Fact } from "./fact";

/** A row of the sheet 支出用途: what the money of a 类 is for. */
export interface UseNote {
  /** The 类, and the budget where 资金性质 names one: `{ function: "201", fund: FUNDS.generalBudget }`. */
  readonly question: Pick<Query, "function" | "fund">;
  /** 类, as it is entered: `201`, `201-一般公共服务支出`, `一般公共服务支出`. */
  readonly category: Fact<string>;
  /** 主要用于, without those words. */
  readonly use: Fact<string>;
}

/** A row of the sheet 名词解释. */
export interface GlossaryNote {
  /** 名词 */
  readonly term: Fact<string>;
  /** 解释; absent: ours is taken. */
  readonly meaning?: Fact<string>;
  /** 是否列示; absent: listed where it is needed. */
  readonly isListed?: Fact<boolean>;
}
