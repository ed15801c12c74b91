import type { Amount, Measure } from "../money";
import type { CalendarDate, Fact } from "./fact";

/** 单位性质 */
export const UNIT_NATURES = ["行政", "参公", "事业", "混合"] as const;
export type UnitNature = (typeof UNIT_NATURES)[number];

/** 文种: whose budget the document is, and the word by which its text says so. */
export const DOCUMENT_SCOPES = ["单位", "部门"] as const;
export type DocumentScope = (typeof DOCUMENT_SCOPES)[number];

/** 上年为零的写法: growth from nothing has no percentage, or is printed as 100.00% (narrative.md §3). */
export type ZeroBase = "none" | "hundred";

/** People of a unit at one time. */
export interface PeopleCount {
  /** 在职人数 */
  readonly inService?: Fact<number>;
  /** 退休人数 */
  readonly retired?: Fact<number>;
  /** 离休人数 */
  readonly veterans?: Fact<number>;
}

/** The sheet 单位信息: whose document it is. */
export interface UnitProfile {
  /** 单位全称 */
  readonly name?: Fact<string>;
  /** 单位简称 */
  readonly shortName?: Fact<string>;
  /** 单位编码 */
  readonly code?: Fact<string>;
  /** 预算年度 */
  readonly year?: Fact<number>;
  readonly nature?: Fact<UnitNature>;
  readonly scope?: Fact<DocumentScope>;
  /** 金额单位: the measure of the amounts of every input sheet that states none. */
  readonly measure?: Fact<Measure>;
  /** 批复日期 */
  readonly approvedOn?: Fact<CalendarDate>;
  /** 公开日期 */
  readonly publishedOn?: Fact<CalendarDate>;
  /** 落款日期 */
  readonly signedOn?: Fact<CalendarDate>;
  /** 编制数 */
  readonly posts?: Fact<number>;
  readonly people: PeopleCount;
  /** 上年在职人数, 上年退休人数, 上年离休人数 */
  readonly priorPeople: PeopleCount;
  /** 内设机构. An empty list where the line is there and left blank: the unit has none. */
  readonly divisions?: Fact<readonly string[]>;
  /** 下属单位. An empty list where the line is there and left blank: the unit has none. */
  readonly subordinates?: Fact<readonly string[]>;
  /** 主要职能, with its paragraphs parted by line feeds. */
  readonly functions?: Fact<string>;
  /** 机关运行经费, in 分: of a mixed unit, whose tables do not tell it. */
  readonly agencyOperating?: Fact<Amount>;
  readonly zeroBase?: Fact<ZeroBase>;
  /** 列示上年有本年没有的科目 */
  readonly listsVanished?: Fact<boolean>;
  /** 公开联系方式: contacts and telephones are printed; otherwise `（略）`. */
  readonly showsContacts?: Fact<boolean>;
}
