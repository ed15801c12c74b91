import { FUNDS, type FundSet, KINDS } from "../../../ledger";
import type { AmountColumn, TableSpec } from "../../../tables";
import { MAP_PLACES } from "../map";
import { TAB_COLORS } from "../tab-colors";
import { TOTAL_ROW } from "./shared";

function columns(id: string, group: string, fund: FundSet): AmountColumn[] {
  return [
    {
      role: "amount",
      id: `${id}Total`,
      header: [group, "合计"],
      aliases: [[group, "小计"]],
      question: { fund },
      width: 11,
    },
    {
      role: "amount",
      id: `${id}Personnel`,
      header: [group, "基本支出", "人员经费"],
      aliases: [[group, "人员经费"]],
      question: { fund, kind: KINDS.personnel },
      width: 11,
    },
    {
      role: "amount",
      id: `${id}Operating`,
      header: [group, "基本支出", "公用经费"],
      aliases: [[group, "公用经费"]],
      question: { fund, kind: KINDS.operating },
      width: 11,
    },
    {
      role: "amount",
      id: `${id}Project`,
      header: [group, "项目支出"],
      question: { fund, kind: KINDS.project },
      width: 11,
    },
  ];
}

/** 表11 上年结转结余情况明细表: what was carried over, by project. */
export const carryover = (): TableSpec => ({
  id: "T11",
  number: "表11",
  ordinal: 11,
  topic: "carryover",
  tabColor: TAB_COLORS.details,
  place: MAP_PLACES.carryover,
  title: "上年结转结余情况明细表",
  aliases: ["上年结转结余预算支出情况表", "上年结转结余情况表", "上年结转情况明细表", "上年结转结余明细表"],
  emptyBecauseOf: "上年结转结余预算",
  orientation: "landscape",
  sections: [
    {
      id: "body",
      question: { fund: FUNDS.carryover },
      columns: [
        { role: "project", header: ["项目名称"], aliases: [["项目"]], width: 28 },
        { role: "amount", id: "total", header: ["总计"], aliases: [["合计"]], question: {}, width: 12 },
        ...columns("appropriation", "财政拨款", FUNDS.carriedAppropriation),
        ...columns("other", "非财政拨款", FUNDS.carriedOther),
      ],
      rows: { by: "project" },
      total: TOTAL_ROW,
    },
  ],
});
