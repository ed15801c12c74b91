import { KINDS } from "../../../ledger";
import type { AmountColumn, HeaderPath, KeyColumn, SectionSpec, TableSpec } from "../../../tables";
import { ECONOMIC_KEYS } from "../basic";
import { OTHER_USES, TOTAL_ROW } from "../codes";
import { TAB_COLORS } from "../map";
import { SPENT } from "../terms";
import { FUNDS_TOGETHER } from "./funds";
import type { BesidePlace } from "./place";

/** What stands over code and name where 政府预算支出经济分类 stands beside them, which is the place's own and kept as it is. */
const OVER_KEYS = ["部门预算经济分类", "部门预算支出经济分类", "部门经济分类"];
const KEYS: readonly KeyColumn[] = ECONOMIC_KEYS.map((key) => {
  const words =
    key.role === "name" ? ["科目名称", "名称"] : key.role === "category" ? ["科目编码", "编码", "类"] : ["款"];
  const under = OVER_KEYS.flatMap((over) => words.map((word): HeaderPath => [over, word]));
  return { ...key, aliases: [...(key.aliases ?? []), ...under] };
});

/** Codes and names of that other list, by which the same amounts are told again. */
const GOVERNMENT_KEYS: readonly KeyColumn[] = ["科目编码", "科目名称", "类", "款"].map((word): KeyColumn => ({
  role: "ordinal",
  header: ["政府预算经济分类", word],
  aliases: ["政府预算支出经济分类", "政府经济分类"].map((over): HeaderPath => [over, word]),
  mayLack: true,
  notInModel: true,
  isPlaces: true,
  width: 10,
}));

const kind = (id: string, word: string, question: AmountColumn["question"], over?: string): AmountColumn => ({
  role: "amount",
  id,
  header: over === undefined ? [word] : [over, word],
  ...(over !== undefined && { aliases: [[word]] }),
  question,
  mayLack: true,
  silent: true,
  width: 15,
});

const KIND_COLUMNS: readonly AmountColumn[] = [
  { ...FUNDS_TOGETHER[0]!, width: 16 },
  { ...kind("basic", "小计", { kind: KINDS.basic }, "基本支出"), aliases: [["基本支出"], ["基本支出", "合计"]] },
  kind("personnel", "人员经费", { kind: KINDS.personnel }, "基本支出"),
  kind("operating", "公用经费", { kind: KINDS.operating }, "基本支出"),
  kind("project", "项目支出", { kind: KINDS.project }),
  ...OTHER_USES,
];

const section = (columns: readonly AmountColumn[]): SectionSpec => ({
  id: "body",
  question: SPENT,
  columns: [...KEYS, ...GOVERNMENT_KEYS, ...columns],
  rows: { by: "economic" },
  total: TOTAL_ROW,
});

/** 支出经济分类汇总表: 本年支出 of all money by economic code, with 基本支出 and 项目支出 apart, or by the money that pays it. */
export const economics = (where: BesidePlace): TableSpec => ({
  ...where,
  number: "经济分类表",
  ordinal: 102,
  beside: true,
  topic: "economics",
  tabColor: TAB_COLORS.details,
  title: "支出经济分类汇总表",
  // names of tables are compared without these words (`titleForm`), so that each of them says them besides
  aliases: [
    "部门预算支出经济分类表",
    "支出经济分类情况表",
    "支出预算经济分类表",
    "支出经济分类预算表",
    "支出经济分类决算表",
  ],
  titleSays: {
    always: ["经济分类"],
    never: ["一般公共预算", "财政拨款", "基本支出", "项目支出", "政府", "国有资本", "“三公”"],
  },
  emptyBecauseOf: "预算资金",
  orientation: "portrait",
  sections: [section(KIND_COLUMNS)],
  forms: [{ name: "by-fund", orientation: "landscape", sections: [section(FUNDS_TOGETHER)] }],
});
