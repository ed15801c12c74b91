import type { Query } from "../../../ledger";
import type { FactKey } from "./fact-keys";

/** A question as far as one word fixes it. Every dimension that is there is meant, `fund: FUNDS.all` too. */
export type Ask = Query;

/** What a fact's word answers, by the measure of the number that follows. */
export interface FactWord {
  readonly count?: FactKey;
  /** A fact, or a question to the tables that is asked in the words of a fact. */
  readonly money?: FactKey | Ask;
  readonly area?: FactKey;
  /** Of two facts that touch the one that says more is meant: 面向中小企业预留 + 政府采购 is the first. */
  readonly rank: 1 | 2;
  /** Only in sections of this name. */
  readonly section?: "people" | "performance" | "procurement";
}

export type Cue =
  /** 占 */
  | "share"
  /** 增加, 增长; 减少, 下降 */
  | "up"
  | "down"
  /** 增长率, whose direction the text leaves open */
  | "rate"
  /** 增加至, 降至: what follows is this year's figure */
  | "to"
  /** 由 …: what follows is last year's */
  | "from"
  /** 持平 */
  | "same"
  /** 未安排, 没有使用, 无 */
  | "none"
  /** 无, 不在, of what a unit cannot have */
  | "outside"
  /** 其中 */
  | "among"
  /** 包括 */
  | "listing"
  /** 均 */
  | "each"
  /** 主要原因是, 主要用于: nothing behind them is bound */
  | "closed"
  /** 主要是, which may tell parts of a change */
  | "mainly"
  /** 如下 */
  | "follows"
  /** 上年, not behind 比 */
  | "prior"
  /** 执行数, 决算数: figures of no budget */
  | "executed"
  /** 增长率无可比性 */
  | "noBase"
  /** 截至 */
  | "asOf"
  /** 购置 */
  | "buying"
  /** 项目名称 */
  | "projectName"
  /** 预算安排规模, of the project named above */
  | "projectScale"
  /** 全口径: all money, whatever the section speaks of */
  | "allMoney";

/** What a word of the lexicon says; some say several things, and the section decides. */
export interface Meaning {
  readonly ask?: Ask;
  /** 收支总预算, 收入预算: all of what the section speaks of, and which side of it. */
  readonly total?: true;
  readonly side?: "income" | "expenditure";
  /** Functional and economic codes of this name, this year's and former ones. */
  readonly codes?: readonly string[];
  readonly fact?: FactWord;
  /** 机关运行经费: what stands beside it does not narrow it. */
  readonly operating?: true;
  readonly cue?: Cue;
  /**
   * `neutral` says nothing; `glue` neither, and holds words together: 一般公共预算 当年拨款; `unit` names whose document it is;
   * `opaque` speaks of something else: 总投资; `device` follows a threshold: 50万元以上设备.
   */
  readonly role?: "neutral" | "glue" | "unit" | "opaque" | "device";
  readonly level?: 3 | 5 | 7;
  readonly project?: string;
}
