/** What a section of part 3, 预算情况说明, tells. */
export type NarrativeSection =
  /** 收支预算情况的总体说明 */
  | "overview"
  /** 收入预算情况说明 */
  | "income"
  /** 支出预算情况说明 */
  | "expenditure"
  /** 财政拨款收支预算情况的总体说明 */
  | "appropriation"
  /** 一般公共预算当年拨款规模变化情况 */
  | "generalBudget.scale"
  /** 一般公共预算当年拨款结构情况 */
  | "generalBudget.structure"
  /** 一般公共预算当年拨款具体使用情况 */
  | "generalBudget.items"
  /** 一般公共预算基本支出情况说明 */
  | "basic"
  /** 一般公共预算项目支出情况说明 */
  | "projects"
  /** 政府性基金预算拨款情况说明 */
  | "governmentFund"
  /** 国有资本经营预算拨款情况说明 */
  | "stateCapital"
  /** “三公”经费预算情况说明 */
  | "threePublic"
  /** 上年结转结余预算情况说明 */
  | "carryover"
  /** 机关运行经费情况 */
  | "operating"
  /** 政府采购情况 */
  | "procurement"
  /** 国有资产占用使用情况 */
  | "assets"
  /** 预算绩效情况 */
  | "performance"
  /** 其他需说明的事项 */
  | "remarks";

/** One of the numbered headings of part 3 (一、), and what stands below it. Headings may say `{unit}`, `{year}` and `{scope}` (单位 or 部门). */
export interface NarrativeChapter {
  readonly heading: string;
  /** What stands right below the heading, or below headings of their own （一）, （二）. */
  readonly sections: NarrativeSection | readonly { readonly heading: string; readonly section: NarrativeSection }[];
}

/** How the text of a template's disclosures is built, from one year on until a notice says otherwise. */
export interface NarrativeProfile {
  /** `xj-2024` */
  readonly id: string;
  readonly chapters: readonly NarrativeChapter[];
  /** Whether growth from nothing is printed as 100.00% or not at all; what the user states goes before it. */
  readonly zeroBase: "none" | "hundred";
  /** What this year is compared with: 上年预算. */
  readonly priorWord: string;
}
