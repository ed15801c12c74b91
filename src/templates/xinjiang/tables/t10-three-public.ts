import type { TableSpec } from "../../../tables";
import { MAP_PLACES } from "../map";
import type { AppropriationScope } from "../scope";
import { TAB_COLORS } from "../tab-colors";
import { ABROAD, CARS, PURCHASE, RECEPTION, RUNNING, THREE_PUBLIC } from "./three-public-codes";
import { threePublicInColumns } from "./three-public-columns";

/** 表10 财政拨款“三公”经费支出情况表 */
export const threePublic = (scope: AppropriationScope): TableSpec => ({
  id: "T10",
  number: "表10",
  ordinal: 10,
  topic: "threePublic",
  tabColor: TAB_COLORS.details,
  place: MAP_PLACES.threePublic,
  title: "财政拨款“三公”经费支出情况表",
  aliases: [
    "一般公共预算“三公”经费支出情况表",
    "“三公”经费支出情况表",
    "“三公”经费支出表",
    "“三公”经费预算表",
    "财政拨款“三公”经费支出表",
    "“三公”经费和机关运行经费预算表",
    "“三公”经费及机关运行经费预算表",
    "“三公”经费和机关运行经费支出情况表",
  ],
  emptyBecauseOf: "财政拨款安排的“三公”经费",
  orientation: "portrait",
  forms: [threePublicInColumns(scope)],
  sections: [
    {
      id: "body",
      question: { fund: scope.appropriation, economic: THREE_PUBLIC },
      columns: [
        {
          role: "label",
          header: ["“三公”经费支出内容"],
          aliases: [["项目"], ["支出内容"], ["“三公”经费支出项目"]],
          width: 34,
        },
        { role: "amount", id: "total", header: ["合计"], aliases: [["预算数"]], question: {}, width: 14 },
        {
          role: "amount",
          id: "generalBudget",
          header: ["资金来源", "一般公共预算"],
          aliases: [["一般公共预算"]],
          question: { fund: scope.generalBudget },
          width: 14,
        },
        {
          role: "amount",
          id: "governmentFund",
          header: ["资金来源", "政府性基金"],
          aliases: [["政府性基金"], ["政府性基金预算"]],
          question: { fund: scope.governmentFund },
          width: 14,
        },
        {
          role: "amount",
          id: "stateCapital",
          header: ["资金来源", "国有资本经营预算"],
          aliases: [["国有资本经营预算"], ["国有资本经营"]],
          question: { fund: scope.stateCapital },
          width: 14,
        },
      ],
      rows: {
        by: "lines",
        lines: [
          {
            label: "因公出国（境）费",
            aliases: ["因公出国（境）费用", "因公出国（境）经费"],
            question: { economic: ABROAD },
          },
          { label: "公务接待费", question: { economic: RECEPTION } },
          {
            label: "公务用车购置及运行费（小计）",
            aliases: [
              "公务用车购置及运行费",
              "公务用车购置及运行维护费",
              "公务用车购置及运行维护费（小计）",
              "公务用车费",
            ],
            question: { economic: CARS },
          },
          { label: "其中：公务用车购置费", aliases: ["公务用车购置"], question: { economic: PURCHASE } },
          { label: "公务用车运行费", aliases: ["公务用车运行维护费", "公务用车运行"], question: { economic: RUNNING } },
        ],
      },
      total: ["合计", "总计"],
      totalPlace: "first",
    },
  ],
});
