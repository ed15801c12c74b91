import { FUNDS, type FundSet } from "../../../ledger";
import type { AmountColumn, HeaderPath, TableSpec } from "../../../tables";
import { MAP_PLACES } from "../map";
import { TAB_COLORS } from "../tab-colors";
import { FUNCTION_KEYS, TOTAL_ROW } from "./shared";

const GROUP = "财政拨款（补助）";

function column(id: string, header: HeaderPath, fund: FundSet, aliases: HeaderPath[] = []): AmountColumn {
  return { role: "amount", id, header, aliases, question: { fund }, width: 11.5 };
}

/** 表2 单位收入总体情况表: every functional code by source of funds. */
export const income = (): TableSpec => ({
  id: "T2",
  number: "表2",
  ordinal: 2,
  topic: "income",
  tabColor: TAB_COLORS.overview,
  place: MAP_PLACES.income,
  title: "单位收入总体情况表",
  aliases: ["收入总体情况表", "收入预算总体情况表", "收入预算总表", "收入总表"],
  emptyBecauseOf: "预算资金",
  orientation: "landscape",
  sections: [
    {
      id: "body",
      question: {},
      columns: [
        ...FUNCTION_KEYS,
        column("total", ["总计"], FUNDS.currentAndCarried, [["合计"]]),
        column("appropriation", [GROUP, "小计"], FUNDS.appropriation, [
          [GROUP, "财政拨款（补助）小计"],
          ["财政拨款（补助）小计"],
          [GROUP, "合计"],
        ]),
        column("generalBudgetLocal", [GROUP, "一般公共预算"], FUNDS.generalBudgetLocal, [
          ["一般公共预算"],
          [GROUP, "一般财力"],
        ]),
        column("generalBudgetTransfer", [GROUP, "上级一般公共预算安排的转移支付"], FUNDS.generalBudgetTransfer),
        column("governmentFundLocal", [GROUP, "政府性基金预算"], FUNDS.governmentFundLocal),
        column("governmentFundTransfer", [GROUP, "上级政府性基金安排的转移支付"], FUNDS.governmentFundTransfer),
        column("stateCapitalLocal", [GROUP, "国有资本经营预算"], FUNDS.stateCapitalLocal),
        column("stateCapitalTransfer", [GROUP, "上级国有资本经营预算安排的转移支付"], FUNDS.stateCapitalTransfer, [
          [GROUP, "上级国有资本经营安排的转移支付"],
        ]),
        column("specialAccount", ["财政专户（教育收费）"], FUNDS.specialAccount, [
          ["财政专户"],
          ["财政专户管理资金"],
          ["财政专户核拨"],
        ]),
        column("unitFunds", ["单位资金"], FUNDS.unitFunds),
        column("carriedAppropriation", ["财政拨款结转"], FUNDS.carriedAppropriation, [["财政拨款结转结余"]]),
        column("carriedOther", ["非财政拨款结转结余"], FUNDS.carriedOther, [["非财政拨款结余"]]),
      ],
      rows: { by: "function", depth: 7 },
      total: TOTAL_ROW,
    },
  ],
});
