import { FUNDS, KINDS } from "../../../src/ledger";
import type { AmountColumn, TableSpec } from "../../../src/tables";

/** 合计 = 基本支出 + 项目支出, under the words of the toy's own headers. */
const KIND_COLUMNS: readonly AmountColumn[] = [
  { role: "amount", id: "all", header: ["培训费合计"], question: {}, width: 14 },
  { role: "amount", id: "basic", header: ["日常培训"], question: { kind: KINDS.basic }, width: 14 },
  { role: "amount", id: "project", header: ["专项培训"], question: { kind: KINDS.project }, width: 14 },
];

/** 附表甲: training by the money it is paid from. */
export const bySource: TableSpec = {
  id: "toy-source",
  number: "附表甲",
  ordinal: 1,
  topic: "trainingBySource",
  tabColor: "#00AA88",
  place: { x: 100, y: 40, name: "培训来源" },
  title: "培训经费来源情况表",
  aliases: [],
  emptyBecauseOf: "培训经费",
  orientation: "portrait",
  sections: [
    {
      id: "body",
      question: {},
      columns: [{ role: "label", header: ["资金来源"], width: 30 }, ...KIND_COLUMNS],
      rows: {
        by: "lines",
        lines: [
          { label: "财政安排", question: { fund: FUNDS.appropriation } },
          { label: "单位自筹", question: { fund: FUNDS.unitFunds } },
          { label: "专户安排", question: { fund: FUNDS.specialAccount } },
          { label: "以前年度结转", question: { fund: FUNDS.carryover } },
        ],
      },
      total: ["培训经费总计"],
    },
  ],
};

/** 附表乙: training by 支出功能分类, coded. */
export const byFunction: TableSpec = {
  id: "toy-function",
  number: "附表乙",
  ordinal: 2,
  topic: "trainingByFunction",
  tabColor: "#AA0088",
  place: { x: 300, y: 140, name: "培训科目" },
  title: "培训经费科目情况表",
  aliases: ["培训经费分科目表"],
  emptyBecauseOf: "培训经费",
  orientation: "landscape",
  sections: [
    {
      id: "body",
      question: {},
      columns: [
        { role: "category", header: ["培训科目编码", "类"], width: 6 },
        { role: "section", header: ["培训科目编码", "款"], width: 6 },
        { role: "item", header: ["培训科目编码", "项"], width: 6 },
        { role: "name", header: ["培训科目名称"], width: 34 },
        ...KIND_COLUMNS,
      ],
      rows: { by: "function", depth: 7 },
      total: ["培训经费总计"],
    },
  ],
};
