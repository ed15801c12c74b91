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

const NAMES = ["功能分类科目名称", "功能科目名称", "支出功能分类科目名称", "功能分类名称", "名称"] as const;

/** The code of 支出功能分类, which prints have in one column or in three, and its name: in one column, as the budget's model has it. */
export const FUNCTION_KEYS: readonly KeyColumn[] = [
  {
    role: "category",
    header: ["科目编码"],
    aliases: [["类"], ...level(CODE_WORDS, "类"), ...alone(CODE_WORDS)],
    width: 12,
  },
  { role: "section", header: ["款"], aliases: level(CODE_WORDS, "款"), mayLack: true, notInModel: true, width: 5 },
  { role: "item", header: ["项"], aliases: level(CODE_WORDS, "项"), mayLack: true, notInModel: true, width: 5 },
  { role: "name", header: ["科目名称"], aliases: alone(NAMES), width: 36 },
];

const [OVER_LEVELS] = CODE_WORDS;

/** The same in three columns, as the model of the final accounts and Shanghai have it: 功能分类科目编码 › 类 款 项. */
export const functionKeysInLevels = (name = "科目名称"): readonly KeyColumn[] => [
  {
    role: "category",
    header: [OVER_LEVELS, "类"],
    aliases: [["类"], ...level(CODE_WORDS, "类"), ...alone(CODE_WORDS)],
    width: 6,
  },
  {
    role: "section",
    header: [OVER_LEVELS, "款"],
    aliases: [["款"], ...level(CODE_WORDS, "款")],
    mayLack: true,
    width: 5,
  },
  { role: "item", header: [OVER_LEVELS, "项"], aliases: [["项"], ...level(CODE_WORDS, "项")], mayLack: true, width: 5 },
  { role: "name", header: [name], aliases: alone(["科目名称", ...NAMES]), width: 36 },
];

/** The same, where the row of totals is printed as a part of the header: its name stands below that of the codes, 功能分类科目编码 › 合计. */
export const FUNCTION_KEYS_OVER_TOTAL: readonly KeyColumn[] = functionKeysInLevels().map((key) =>
  key.role === "category" ? { ...key, aliases: [...key.aliases!, ...level(CODE_WORDS, "合计")] } : key,
);

/** Rows by 支出功能分类, to 项. */
export const FUNCTION_ROWS: RowsSpec = { by: "function", depth: 7 };

/** The row of totals. */
export const TOTAL_ROW = ["合计", "总计", "支出合计", "收入合计", "本年支出合计", "本年收入合计"] as const;

/**
 * 合计, 基本支出, 项目支出 below whatever stands over them.
 * @param printed how the model prints the first of them
 * @param over what it prints over the three; below other words they are known, too
 */
export function kindColumns(printed: KindWord = "合计", over?: string): readonly AmountColumn[] {
  const path = (word: string): HeaderPath => (over === undefined ? [word] : [over, word]);
  const column = (id: string, word: string, aliases: readonly string[], question: AmountColumn["question"]) => ({
    role: "amount" as const,
    id,
    header: path(word),
    aliases: alone([word, ...aliases].slice(over === undefined ? 1 : 0)),
    question,
    width: 16,
  });
  const others = KIND_WORDS.filter((word) => word !== printed);
  return [
    column("total", printed, others, { kind: KINDS.spent }),
    column("basic", "基本支出", [], { kind: KINDS.basic }),
    column("project", "项目支出", [], { kind: KINDS.project }),
  ];
}

const KIND_WORDS = ["合计", "小计", "总计", "本年支出合计", "本年支出"] as const;
type KindWord = (typeof KIND_WORDS)[number];

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

/** What is paid to others, and what business costs: left out by those who have none of it, and by the model of the budget then. */
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
