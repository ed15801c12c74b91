import { KINDS } from "../../ledger";
import type { AmountColumn, DerivedColumn, HeaderPath, KeyColumn, RowsSpec } from "../../tables";

const CODE_WORDS = [
  "功能分类科目编码",
  "科目编码",
  "科目代码",
  "功能科目编码",
  "支出功能分类科目编码",
  "功能分类编码",
  "编码",
] as const;

/** Where a level has a column of its own: 功能分类科目编码 › 类. */
const level = (words: readonly string[], name: string): HeaderPath[] => words.map((word): HeaderPath => [word, name]);
const alone = (words: readonly string[]): HeaderPath[] => words.map((word): HeaderPath => [word]);

/** The code, in one column or in three, and the name of 支出功能分类. */
export const FUNCTION_KEYS: readonly KeyColumn[] = [
  {
    role: "category",
    header: ["科目编码"],
    aliases: [["类"], ...level(CODE_WORDS, "类"), ...alone(CODE_WORDS)],
    width: 12,
  },
  { role: "section", header: ["款"], aliases: level(CODE_WORDS, "款"), mayLack: true, width: 5 },
  { role: "item", header: ["项"], aliases: level(CODE_WORDS, "项"), mayLack: true, width: 5 },
  {
    role: "name",
    header: ["科目名称"],
    aliases: alone(["功能分类科目名称", "功能科目名称", "支出功能分类科目名称", "功能分类名称", "名称"]),
    width: 36,
  },
];

/** The same, where the row of totals is printed as a part of the header: its name stands below that of the codes, 功能分类科目编码 › 合计. */
export const FUNCTION_KEYS_OVER_TOTAL: readonly KeyColumn[] = FUNCTION_KEYS.map((key) =>
  key.role === "category" ? { ...key, aliases: [...key.aliases!, ...level(CODE_WORDS, "合计")] } : key,
);

/** Rows by 支出功能分类, to 项. */
export const FUNCTION_ROWS: RowsSpec = { by: "function", depth: 7 };

/** The row of totals. */
export const TOTAL_ROW = ["合计", "总计", "支出合计", "收入合计", "本年支出合计", "本年收入合计"] as const;

/** 合计, 基本支出, 项目支出 below whatever stands over them. */
export function kindColumns(total: readonly string[] = []): readonly AmountColumn[] {
  return [
    {
      role: "amount",
      id: "total",
      header: ["合计"],
      aliases: alone(["小计", "总计", ...total]),
      question: { kind: KINDS.spent },
      width: 16,
    },
    { role: "amount", id: "basic", header: ["基本支出"], question: { kind: KINDS.basic }, width: 16 },
    { role: "amount", id: "project", header: ["项目支出"], question: { kind: KINDS.project }, width: 16 },
  ];
}

/** What was spent last year, and how this year's budget differs: departments print it beside this year's, units mostly do not. */
export const LAST_YEAR: readonly AmountColumn[] = [
  {
    role: "amount",
    id: "priorActual",
    header: ["上年执行数"],
    aliases: alone(["执行数", "上年预算执行数", "上年决算数"]),
    mayLack: true,
    onlyIfUsed: true,
    question: { kind: KINDS.spent, version: "priorActual" },
    width: 14,
  },
];
const COMPARED = { role: "derived", of: "total", comparedWith: ["priorActual"], width: 12 } as const;
const OVER_COMPARED = ["本年预算数比上年执行数", "比上年执行数增减", "比上年增减"];
/** 增减额 and 增减% of this year's 合计 beside last year's. */
export const GROWTH: readonly DerivedColumn[] = [
  {
    ...COMPARED,
    id: "growth",
    shows: "difference",
    header: [OVER_COMPARED[0]!, "增减额"],
    aliases: [...level(OVER_COMPARED, "增减额"), ...alone(["增减额", "增减数", "增减金额"])],
  },
  {
    ...COMPARED,
    id: "growthPercent",
    shows: "percent",
    header: [OVER_COMPARED[0]!, "增减%"],
    aliases: [...level(OVER_COMPARED, "增减%"), ...alone(["增减%", "增减（%）", "增减率", "增减比例", "增减幅度"])],
  },
];

/** What is paid to others, and what business costs: left out by those who have none of it. */
export const OTHER_USES: readonly AmountColumn[] = [
  {
    role: "amount",
    id: "toSuperior",
    header: ["上缴上级支出"],
    mayLack: true,
    question: { kind: KINDS.toSuperior },
    width: 14,
  },
  {
    role: "amount",
    id: "business",
    header: ["经营支出"],
    aliases: [["事业单位经营支出"]],
    mayLack: true,
    question: { kind: KINDS.business },
    width: 14,
  },
  {
    role: "amount",
    id: "toAffiliates",
    header: ["对附属单位补助支出"],
    aliases: [["对附属单位补助"], ["对下级单位补助支出"]],
    mayLack: true,
    question: { kind: KINDS.toAffiliates },
    width: 14,
  },
];
