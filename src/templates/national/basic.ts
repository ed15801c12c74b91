import { type FundSet, KINDS, type Kind } from "../../ledger";
import type { AmountColumn, ColumnSpec, FoldBlock, HeaderPath, KeyColumn, SectionSpec } from "../../tables";

const CODES = ["科目编码", "经济分类科目编码", "部门经济分类科目编码", "经济科目编码"];
const NAMES = ["科目名称", "经济分类科目名称", "部门经济分类科目名称", "经济科目名称"];
const level = (name: string): HeaderPath[] => CODES.map((word): HeaderPath => [word, name]);
const alone = (words: readonly string[]): HeaderPath[] => words.map((word): HeaderPath => [word]);

const KEYS: readonly KeyColumn[] = [
  { role: "category", header: ["科目编码"], aliases: [["类"], ...level("类"), ...alone(CODES)], width: 10 },
  { role: "name", header: ["科目名称"], aliases: alone(NAMES), width: 28 },
];
const AMOUNTS = ["预算数", "决算数", "金额", "日常公用经费", "人员经费", "公用经费"];
const amount = (printed: string): AmountColumn => ({
  role: "amount",
  id: "amount",
  header: [printed],
  aliases: alone(AMOUNTS.filter((word) => word !== printed)),
  question: {},
  width: 14,
});

const block = (kind: Kind, over: string): FoldBlock => ({ question: { kind }, over, total: [`${over}合计`, "合计"] });
const PERSONNEL = block(KINDS.personnel, "人员经费");
const OPERATING = block(KINDS.operating, "公用经费");

/** 基本支出 by economic code with 人员经费 and 公用经费 side by side, the second in so many blocks: 302 goes on in the next one. */
export function foldedBasic(fund: FundSet, operating: 1 | 2, printed: "预算数" | "决算数"): SectionSpec {
  return {
    id: "body",
    question: { fund, kind: KINDS.basic },
    columns: [...KEYS, amount(printed)],
    rows: { by: "economic", printsAll: true },
    total: ["人员经费合计", "公用经费合计"],
    fold: [PERSONNEL, ...Array.from({ length: operating }, () => OPERATING)],
  };
}

/** The code of 部门预算支出经济分类, which prints have in one column or in two, and its name. */
export const ECONOMIC_KEYS: readonly KeyColumn[] = [
  KEYS[0]!,
  { role: "section", header: ["款"], aliases: level("款"), mayLack: true, notInModel: true, width: 5 },
  KEYS[1]!,
];

/** 基本支出 by economic code, with a column each of 合计, 人员经费 and 公用经费. */
export function basicInColumns(fund: FundSet): SectionSpec {
  return {
    id: "body",
    question: { fund, kind: KINDS.basic },
    columns: [
      ...ECONOMIC_KEYS,
      { role: "amount", id: "total", header: ["合计"], aliases: alone(["小计", "总计"]), question: {}, width: 16 },
      { role: "amount", id: "personnel", header: ["人员经费"], question: { kind: KINDS.personnel }, width: 16 },
      { role: "amount", id: "operating", header: ["公用经费"], question: { kind: KINDS.operating }, width: 16 },
    ],
    rows: { by: "economic" },
    total: ["合计", "总计"],
  };
}

/** The same with the code in two columns, as Shanghai prints it: 经济分类科目编码 › 类 款. */
export function basicInLevels(fund: FundSet): SectionSpec {
  const { columns, ...section } = basicInColumns(fund);
  const headers: Partial<Record<ColumnSpec["role"], HeaderPath>> = {
    category: ["经济分类科目编码", "类"],
    section: ["经济分类科目编码", "款"],
    name: ["部门经济分类科目名称"],
  };
  return {
    ...section,
    columns: columns.map((column) => {
      if (column.role === "amount") return column;
      const header = headers[column.role] ?? column.header;
      const aliases = [column.header, ...(column.aliases ?? [])];
      return { ...column, header, aliases, notInModel: false, width: column.role === "category" ? 6 : column.width };
    }),
    over: { keys: "项目", amounts: "一般公共预算基本支出" },
  };
}
