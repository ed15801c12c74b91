import { type FundSet, KINDS, type Kind } from "../../ledger";
import type { AmountColumn, FoldBlock, HeaderPath, KeyColumn, SectionSpec } from "../../tables";

const CODES = ["科目编码", "经济分类科目编码", "部门经济分类科目编码", "经济科目编码"];
const NAMES = ["科目名称", "经济分类科目名称", "部门经济分类科目名称", "经济科目名称"];
const level = (name: string): HeaderPath[] => CODES.map((word): HeaderPath => [word, name]);
const alone = (words: readonly string[]): HeaderPath[] => words.map((word): HeaderPath => [word]);

const KEYS: readonly KeyColumn[] = [
  { role: "category", header: ["科目编码"], aliases: [["类"], ...level("类"), ...alone(CODES)], width: 10 },
  { role: "name", header: ["科目名称"], aliases: alone(NAMES), width: 28 },
];
const AMOUNT: AmountColumn = {
  role: "amount",
  id: "amount",
  header: ["预算数"],
  aliases: alone(["决算数", "金额", "日常公用经费", "人员经费", "公用经费"]),
  question: {},
  width: 14,
};

const block = (kind: Kind, total: string): FoldBlock => ({ question: { kind }, total: [total, "合计"] });
const PERSONNEL = block(KINDS.personnel, "人员经费合计");
const OPERATING = block(KINDS.operating, "公用经费合计");

/** 基本支出 by economic code with 人员经费 and 公用经费 side by side, the second in so many blocks: 302 goes on in the next one. */
export function foldedBasic(fund: FundSet, operating: 1 | 2): SectionSpec {
  return {
    id: "body",
    question: { fund, kind: KINDS.basic },
    columns: [...KEYS, AMOUNT],
    rows: { by: "economic", printsAll: true },
    total: ["人员经费合计", "公用经费合计"],
    fold: [PERSONNEL, ...Array.from({ length: operating }, () => OPERATING)],
  };
}

/** 基本支出 by economic code, with a column each of 合计, 人员经费 and 公用经费. */
export function basicInColumns(fund: FundSet): SectionSpec {
  return {
    id: "body",
    question: { fund, kind: KINDS.basic },
    columns: [
      KEYS[0]!,
      { role: "section", header: ["款"], aliases: level("款"), mayLack: true, width: 5 },
      KEYS[1]!,
      { role: "amount", id: "total", header: ["合计"], aliases: alone(["小计", "总计"]), question: {}, width: 16 },
      { role: "amount", id: "personnel", header: ["人员经费"], question: { kind: KINDS.personnel }, width: 16 },
      { role: "amount", id: "operating", header: ["公用经费"], question: { kind: KINDS.operating }, width: 16 },
    ],
    rows: { by: "economic" },
    total: ["合计", "总计"],
  };
}
