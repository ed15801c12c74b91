import type { NarrativeSection } from "../../../tables";

/** A section of a text, by the words of its heading. Beside those of the narrative there are some that are read in other ways, or not at all. */
export type TextSectionId =
  | NarrativeSection
  /** 一般公共预算 as a whole, where it is not parted in three */
  | "generalBudget"
  /** 其他重要事项: what stands below it has headings of its own, or begins with its own words */
  | "other"
  /** 机构设置及人员情况 */
  | "people"
  /** 主要职能 */
  | "duties"
  /** The tables themselves, 绩效目标表, 名词解释, 目录: no sentence of theirs is read. */
  | "tables"
  | "targets"
  | "glossary"
  | "contents";

/**
 * The words that name a section, those first that hold others: 财政拨款收支 before 收支, 三公 before 一般公共预算. Ordinals are not looked at: they
 * move from year to year.
 */
export const SECTION_WORDS: readonly (readonly [word: string, id: TextSectionId])[] = [
  ["目录", "contents"],
  ["名词解释", "glossary"],
  ["绩效目标表", "targets"],
  ["绩效目标申报表", "targets"],
  ["绩效", "performance"],
  ["财政拨款收支", "appropriation"],
  ["三公", "threePublic"],
  ["因公出国", "threePublic"],
  ["基本支出", "basic"],
  ["项目支出", "projects"],
  ["拨款规模", "generalBudget.scale"],
  ["规模变化", "generalBudget.scale"],
  ["拨款结构", "generalBudget.structure"],
  ["支出结构", "generalBudget.structure"],
  ["结构情况", "generalBudget.structure"],
  ["具体使用", "generalBudget.items"],
  ["具体安排", "generalBudget.items"],
  ["采购", "procurement"],
  ["国有资产", "assets"],
  ["资产占", "assets"],
  ["运行经费", "operating"],
  ["结转", "carryover"],
  ["政府性基金", "governmentFund"],
  ["国有资本经营", "stateCapital"],
  ["一般公共预算", "generalBudget"],
  ["财政拨款", "appropriation"],
  ["一般性支出", "remarks"],
  ["其他需", "remarks"],
  ["其他重要事项", "other"],
  ["其他相关", "other"],
  ["其他事项", "other"],
  ["机构设置", "people"],
  ["机构情况", "people"],
  ["人员情况", "people"],
  ["人员构成", "people"],
  ["职能", "duties"],
  ["职责", "duties"],
  ["概况", "people"],
  ["收支", "overview"],
  ["收入支出", "overview"],
  ["收入", "income"],
  ["支出", "expenditure"],
  ["总体情况", "overview"],
  ["公开表", "tables"],
  ["预算表", "tables"],
  ["预算情况", "overview"],
  ["预算编制", "overview"],
  ["预算说明", "overview"],
];

/** The section that a heading's words name; undefined where none of them is known. */
export function sectionNamed(heading: string): TextSectionId | undefined {
  return SECTION_WORDS.find(([word]) => heading.includes(word))?.[1];
}

/** Sections in which no sentence is read. */
export const UNREAD: ReadonlySet<TextSectionId> = new Set(["tables", "targets", "glossary", "contents", "duties"]);
