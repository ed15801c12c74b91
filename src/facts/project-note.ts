import type { Fact } from "./fact";

/** A row of the sheet 项目说明. */
export interface ProjectNote {
  /** 项目名称, as in the ledger. */
  readonly name: Fact<string>;
  /** 设立依据 */
  readonly basis?: Fact<string>;
  /** 承担单位 */
  readonly unit?: Fact<string>;
  /** 资金分配 */
  readonly allocation?: Fact<string>;
  /** 执行时间 */
  readonly period?: Fact<string>;
  /** 是否公开: false for a project of which nothing is published. */
  readonly isPublic?: Fact<boolean>;
  /** 公开名称: the name that a secret project may be called by; it may be its own. */
  readonly publicName?: Fact<string>;
  /** 定密依据: kept on file, never printed. */
  readonly secrecyBasis?: Fact<string>;
}
