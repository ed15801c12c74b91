import { KINDS } from "../../../ledger";
import type { AmountColumn, KeyColumn } from "../../../tables";

const CODE_ALIASES = [
  ["科目编码"],
  ["科目代码"],
  ["功能分类科目编码"],
  ["功能科目编码"],
  ["功能分类编码"],
  ["支出功能分类科目编码"],
  ["编码"],
] as const;

/** 类 款 项 and the name: the four columns by which functional tables name a row. */
export const FUNCTION_KEYS: readonly KeyColumn[] = [
  { role: "category", header: ["功能分类科目编码", "类"], aliases: [["类"], ...CODE_ALIASES], width: 6 },
  { role: "section", header: ["功能分类科目编码", "款"], aliases: [["款"]], width: 5 },
  { role: "item", header: ["功能分类科目编码", "项"], aliases: [["项"]], width: 5 },
  {
    role: "name",
    header: ["功能分类科目名称"],
    aliases: [
      ["科目名称"],
      ["功能科目名称"],
      ["支出功能分类科目名称"],
      ["功能分类名称"],
      ["名称"],
      ["功能分类"],
      ["科目"],
    ],
    width: 34,
  },
];

/** 合计 = 基本支出 + 项目支出 */
export const KIND_COLUMNS: readonly AmountColumn[] = [
  { role: "amount", id: "total", header: ["合计"], aliases: [["总计"], ["小计"]], question: {}, width: 16 },
  { role: "amount", id: "basic", header: ["基本支出"], question: { kind: KINDS.basic }, width: 16 },
  { role: "amount", id: "project", header: ["项目支出"], question: { kind: KINDS.project }, width: 16 },
];

/** 合计 = 人员经费 + 公用经费 + 项目支出, as tables 8 and 9 print them. */
export const FUND_KIND_COLUMNS: readonly AmountColumn[] = [
  { role: "amount", id: "total", header: ["合计"], aliases: [["总计"]], question: {}, width: 15 },
  {
    role: "amount",
    id: "personnel",
    header: ["基本支出", "人员经费"],
    aliases: [["人员经费"]],
    question: { kind: KINDS.personnel },
    width: 15,
  },
  {
    role: "amount",
    id: "operating",
    header: ["基本支出", "公用经费"],
    aliases: [["公用经费"]],
    question: { kind: KINDS.operating },
    width: 15,
  },
  { role: "amount", id: "project", header: ["项目支出"], question: { kind: KINDS.project }, width: 15 },
];

export const TOTAL_ROW = ["合计", "总计", "支出合计", "支出总计", "收入合计", "收入总计"] as const;

/**
 * The 类 of 支出功能分类 as tables 1 and 4 of the 2024 template print them, all of them, used or not. 218, 225, 226 and 228
 * are not assigned.
 */
export const FUNCTION_CATEGORIES: readonly (readonly [code: string, name: string])[] = [
  ["201", "一般公共服务支出"],
  ["202", "外交支出"],
  ["203", "国防支出"],
  ["204", "公共安全支出"],
  ["205", "教育支出"],
  ["206", "科学技术支出"],
  ["207", "文化旅游体育与传媒支出"],
  ["208", "社会保障和就业支出"],
  ["209", "社会保险基金支出"],
  ["210", "卫生健康支出"],
  ["211", "节能环保支出"],
  ["212", "城乡社区支出"],
  ["213", "农林水支出"],
  ["214", "交通运输支出"],
  ["215", "资源勘探工业信息等支出"],
  ["216", "商业服务业等支出"],
  ["217", "金融支出"],
  ["219", "援助其他地区支出"],
  ["220", "自然资源海洋气象等支出"],
  ["221", "住房保障支出"],
  ["222", "粮油物资储备支出"],
  ["223", "国有资本经营预算支出"],
  ["224", "灾害防治及应急管理支出"],
  ["227", "预备费"],
  ["229", "其他支出"],
  ["230", "转移性支出"],
  ["231", "债务还本支出"],
  ["232", "债务付息支出"],
  ["233", "债务发行费用支出"],
  ["234", "抗疫特别国债安排的支出"],
];

/** Other names under which published tables print a 类, by its code: for rows that leave the code out. */
export const OTHER_CATEGORY_NAMES: readonly (readonly [code: string, name: string])[] = [
  ["207", "文化体育与传媒支出"],
  ["210", "医疗卫生与计划生育支出"],
  ["215", "资源勘探信息等支出"],
  ["220", "国土海洋气象等支出"],
  ["234", "抗疫特别国债还本支出"],
];
