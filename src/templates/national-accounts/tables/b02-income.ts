import { FUNDS, type FundSet } from "../../../ledger";
import type { AmountColumn, TableSpec } from "../../../tables";
import { FUNCTION_ROWS, TOTAL_ROW, functionKeysInLevels } from "../../national/codes";
import { MAP_PLACES, TAB_COLORS } from "../../national/map";
import { BUSINESS_INCOME } from "../../national/terms";

const column = (id: string, name: string, fund: FundSet, ...others: string[]): AmountColumn => ({
  role: "amount",
  id,
  header: [name],
  aliases: others.map((other): [string] => [other]),
  question: { fund },
  width: 14,
});

/** 公开02表 收入决算表: what each functional code received, by source; spent or not. */
export const income = (): TableSpec => ({
  id: "B02",
  number: "公开02表",
  ordinal: 2,
  topic: "income",
  tabColor: TAB_COLORS.overview,
  place: MAP_PLACES.income,
  title: "收入决算表",
  aliases: ["收入决算总表"],
  emptyBecauseOf: "收入",
  orientation: "landscape",
  numbersColumns: true,
  sections: [
    {
      id: "body",
      question: { fund: FUNDS.current },
      columns: [
        ...functionKeysInLevels(),
        column("total", "本年收入合计", FUNDS.current, "合计"),
        column("appropriation", "财政拨款收入", FUNDS.appropriation),
        column("superior", "上级补助收入", FUNDS.superiorSubsidy),
        {
          ...column("business", "事业收入", BUSINESS_INCOME),
          aliases: [
            ["事业收入", "小计"],
            ["事业收入", "金额"],
          ],
        },
        {
          ...column("education", "教育收费", FUNDS.specialAccount),
          header: ["事业收入", "其中：教育收费"],
          aliases: [["事业收入", "教育收费"]],
          mayLack: true,
          onlyIfUsed: true,
        },
        column("operating", "经营收入", FUNDS.operatingIncome, "事业单位经营收入"),
        column("affiliate", "附属单位上缴收入", FUNDS.affiliateRemittance),
        column("other", "其他收入", FUNDS.otherIncome),
      ],
      over: { keys: "项目" },
      rows: FUNCTION_ROWS,
      total: TOTAL_ROW,
      totalPlace: "first",
    },
  ],
});
