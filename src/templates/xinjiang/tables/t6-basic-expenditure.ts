import { KINDS } from "../../../ledger";
import type { TableSpec } from "../../../tables";
import { MAP_PLACES } from "../map";
import type { AppropriationScope } from "../scope";
import { TAB_COLORS } from "../tab-colors";
import { TOTAL_ROW } from "./shared";

const CODE = "经济分类科目编码";

/** 表6 一般公共预算基本支出情况表: economic codes to 款, personnel and operating. */
export const basicExpenditure = (scope: AppropriationScope): TableSpec => ({
  id: "T6",
  number: "表6",
  ordinal: 6,
  topic: "basicExpenditure",
  tabColor: TAB_COLORS.generalBudget,
  place: MAP_PLACES.basicExpenditure,
  title: "一般公共预算基本支出情况表",
  aliases: ["一般公共预算基本支出表", "一般公共预算基本支出预算表", "一般公共预算财政拨款基本支出情况表"],
  emptyBecauseOf: "一般公共预算拨款",
  orientation: "portrait",
  sections: [
    {
      id: "body",
      question: { fund: scope.generalBudget, kind: KINDS.basic },
      columns: [
        {
          role: "category",
          header: [CODE, "类"],
          aliases: [
            ["类"],
            [CODE],
            ["科目编码"],
            ["科目代码"],
            ["经济科目编码"],
            ["部门预算支出经济分类科目编码"],
            ["编码"],
          ],
          width: 6,
        },
        { role: "section", header: [CODE, "款"], aliases: [["款"]], width: 5 },
        {
          role: "name",
          header: ["经济分类科目名称"],
          aliases: [
            ["科目名称"],
            ["经济科目名称"],
            ["部门预算支出经济分类科目名称"],
            ["经济分类名称"],
            ["名称"],
            ["经济分类"],
          ],
          width: 34,
        },
        { role: "amount", id: "total", header: ["合计"], aliases: [["总计"], ["小计"]], question: {}, width: 16 },
        { role: "amount", id: "personnel", header: ["人员经费"], question: { kind: KINDS.personnel }, width: 16 },
        { role: "amount", id: "operating", header: ["公用经费"], question: { kind: KINDS.operating }, width: 16 },
      ],
      over: { keys: "科目", amounts: "一般公共预算基本支出" },
      rows: { by: "economic" },
      total: TOTAL_ROW,
    },
  ],
});
