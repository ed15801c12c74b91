import type { Query } from "../ledger";
import type { Amount, Measure } from "../money";
import type { CellRef } from "../workbook";
import type { Fact } from "./fact";

/** 口径 of the sheet 上年预算: what a row's figure is of. */
export const PRIOR_SCOPES = [
  "收入项",
  "支出-基本",
  "支出-项目",
  "一般公共-基本",
  "一般公共-项目",
  "项级科目",
  "基金项级",
  "国资项级",
  "三公项",
  "机关运行",
  "财政拨款",
  "上年结转",
] as const;
export type PriorScope = (typeof PRIOR_SCOPES)[number];

/** A row of the sheet 上年预算 that was understood. */
export interface PriorFact {
  readonly scope: PriorScope;
  /** 编码或名称, as it is entered. */
  readonly key: Fact<string>;
  /** The question that its figure answers, in the funds of one year: without carryover. */
  readonly question: Query;
  /** 上年预算数, in 分. Absent for a blank: not known. */
  readonly amount?: Fact<Amount>;
  /** Where the amount stands, or is to be entered. */
  readonly amountCell?: CellRef;
  /** The measure in which the sheet has it; 元 unless given. */
  readonly measure?: Measure;
  /** 增减原因, whole, as text. */
  readonly reason?: Fact<string>;
  /** Where the reason stands, or is to be entered. */
  readonly reasonCell?: CellRef;
}
