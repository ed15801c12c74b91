import type { Fact } from "./fact";

/** A row of 绩效_整体 or 绩效_项目. */
export interface Indicator {
  /** 一级指标: 产出指标 */
  readonly first?: Fact<string>;
  /** 二级指标: 数量指标 */
  readonly second?: Fact<string>;
  /** 三级指标 */
  readonly third: Fact<string>;
  /** 指标值 as it is written: ≥4次. */
  readonly value?: Fact<string>;
  /** 指标值设定依据 */
  readonly basis?: Fact<string>;
  /** 上年完成值 */
  readonly priorValue?: Fact<string>;
  /** 权重 in hundredths of a point: 20 → 2000. */
  readonly weightHundredths?: Fact<number>;
  /** 赋分规则 */
  readonly scoring?: Fact<string>;
  /** 佐证资料 */
  readonly evidence?: Fact<string>;
}

/** What the sheet 绩效目标 says of the unit or of a project. */
export interface Goal {
  /** 年度目标, with its paragraphs parted by line feeds. */
  readonly text?: Fact<string>;
  /** 负责人 */
  readonly leader?: Fact<string>;
  /** 联系人 */
  readonly contact?: Fact<string>;
  /** 联系电话 */
  readonly phone?: Fact<string>;
}

/** The target of the unit as a whole: from 绩效_整体 and the row of 绩效目标 without a project. Funds are the ledger's. */
export interface OverallTarget {
  readonly goal?: Goal;
  readonly indicators: readonly Indicator[];
}

/** The target of a project: the rows of 绩效_项目 and 绩效目标 with its name. */
export interface ProjectTarget extends OverallTarget {
  readonly project: Fact<string>;
}

/** Absent where the sheets say nothing of the unit as a whole. Projects in the order in which they are named first. */
export interface PerformanceFacts {
  readonly overall?: OverallTarget;
  readonly projects: readonly ProjectTarget[];
}
