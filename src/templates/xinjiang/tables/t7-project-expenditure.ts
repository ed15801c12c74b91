import { KINDS } from "../../../ledger";
import type { AmountColumn, TableSpec } from "../../../tables";
import { MAP_PLACES } from "../map";
import type { AppropriationScope } from "../scope";
import { TAB_COLORS } from "../tab-colors";
import { FUNCTION_KEYS, TOTAL_ROW } from "./shared";

/** The 类 of 部门预算支出经济分类 that the template prints, with their 2024 names. */
const CATEGORIES: readonly (readonly [code: string, name: string])[] = [
  ["301", "工资福利支出"],
  ["302", "商品和服务支出"],
  ["303", "对个人和家庭的补助"],
  ["307", "债务利息及费用支出"],
  ["309", "资本性支出（基本建设）"],
  ["310", "资本性支出"],
  ["311", "对企业补助（基本建设）"],
  ["312", "对企业补助"],
  ["313", "对社会保障基金补助"],
  ["399", "其他支出"],
];

const ECONOMIC_COLUMNS = CATEGORIES.map(([code, name]): AmountColumn => ({
  role: "amount",
  id: `economic${code}`,
  header: [name],
  aliases: [[`${code}${name}`]],
  question: { economic: [code] },
  width: 10.5,
}));

/** 表7 一般公共预算项目支出情况表: each project below its 项, by economic 类. */
export const projectExpenditure = (scope: AppropriationScope): TableSpec => ({
  id: "T7",
  number: "表7",
  ordinal: 7,
  topic: "projectExpenditure",
  tabColor: TAB_COLORS.generalBudget,
  place: MAP_PLACES.projectExpenditure,
  title: "一般公共预算项目支出情况表",
  aliases: ["一般公共预算项目支出表", "一般公共预算项目支出预算表", "一般公共预算财政拨款项目支出情况表"],
  emptyBecauseOf: "一般公共预算拨款安排的项目",
  orientation: "landscape",
  sections: [
    {
      id: "body",
      question: { fund: scope.generalBudget, kind: KINDS.project },
      columns: [
        ...FUNCTION_KEYS.map((column) => (column.role === "name" ? { ...column, width: 22 } : column)),
        { role: "project", header: ["项目名称"], aliases: [["项目"]], width: 20 },
        {
          role: "amount",
          id: "total",
          header: ["项目支出合计"],
          aliases: [["合计"], ["项目支出"], ["小计"]],
          question: {},
          width: 11,
        },
        ...ECONOMIC_COLUMNS,
      ],
      rows: { by: "function", depth: 7, projects: true },
      total: TOTAL_ROW,
    },
  ],
});
