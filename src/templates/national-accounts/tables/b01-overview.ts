import { FUNDS, KINDS } from "../../../ledger";
import type { LineSpec, TableSpec } from "../../../tables";
import { ACCOUNTS_PRINT, budgetColumns, expenditureHalf, incomeHalf, totalColumn } from "../../national/halves";
import { MAP_PLACES, TAB_COLORS } from "../../national/map";
import { BUSINESS_INCOME, CARRIED_ON, SPENT } from "../../national/terms";

const INCOME: readonly LineSpec[] = [
  {
    label: "一、一般公共预算财政拨款收入",
    aliases: ["财政拨款收入"],
    question: { fund: FUNDS.generalBudget },
  },
  { label: "二、政府性基金预算财政拨款收入", question: { fund: FUNDS.governmentFund } },
  { label: "三、国有资本经营预算财政拨款收入", mayLack: true, question: { fund: FUNDS.stateCapital } },
  { label: "四、上级补助收入", question: { fund: FUNDS.superiorSubsidy } },
  { label: "五、事业收入", question: { fund: BUSINESS_INCOME } },
  { label: "六、经营收入", aliases: ["事业单位经营收入"], question: { fund: FUNDS.operatingIncome } },
  { label: "七、附属单位上缴收入", question: { fund: FUNDS.affiliateRemittance } },
  { label: "八、其他收入", question: { fund: FUNDS.otherIncome } },
  { label: "本年收入合计", place: "foot", question: { fund: FUNDS.current } },
  {
    label: "使用非财政拨款结余（含专用结余）",
    aliases: ["使用非财政拨款结余", "使用非财政拨款结余和专用结余", "用事业基金弥补收支差额"],
    question: { fund: FUNDS.usedSurplus },
  },
  {
    label: "年初结转和结余",
    aliases: ["年初结转结余", "上年结转和结余", "上年结转结余"],
    question: { fund: FUNDS.carryover },
  },
];

const EXPENDITURE: readonly LineSpec[] = [
  { label: "本年支出合计", place: "foot", question: SPENT },
  { label: "结余分配", mayLack: true, question: { kind: KINDS.distribution } },
  { label: "年末结转和结余", aliases: ["年末结转结余", "结转下年"], question: CARRIED_ON },
];

/** 公开01表 收入支出决算总表: income by source, outlay by 类; what came in was spent, distributed or carried on. */
export const overview = (): TableSpec => ({
  id: "B01",
  number: "公开01表",
  ordinal: 1,
  topic: "overview",
  tabColor: TAB_COLORS.overview,
  place: MAP_PLACES.overview,
  title: "收入支出决算总表",
  aliases: ["收入支出决算表", "部门收入支出决算总表"],
  emptyBecauseOf: "收入",
  orientation: "portrait",
  onePage: true,
  numbersColumns: true,
  sections: [
    { ...incomeHalf({}, INCOME, ["总计", "收入总计"], ACCOUNTS_PRINT, budgetColumns("income")), spareLines: 1 },
    expenditureHalf(
      {},
      {
        lines: EXPENDITURE,
        prints: "all",
        total: ["总计", "支出总计"],
        columns: [...budgetColumns("expenditure"), totalColumn(ACCOUNTS_PRINT)],
        print: ACCOUNTS_PRINT,
      },
    ),
  ],
});
