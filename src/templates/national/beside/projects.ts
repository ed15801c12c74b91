import { KINDS } from "../../../ledger";
import type { AmountColumn, KeyColumn, RowsSpec, SectionSpec, TableForm, TableSpec } from "../../../tables";
import { FUNCTION_KEYS, TOTAL_ROW } from "../codes";
import { TAB_COLORS } from "../map";
import { FUNDS_BY_YEAR, FUNDS_TOGETHER } from "./funds";
import type { BesidePlace } from "./place";

const PROJECT: KeyColumn = { role: "project", header: ["项目名称"], aliases: [["项目支出名称"]], width: 32 };

/** What the budget systems print over groups of projects, and where they add up some of them. */
const GROUPS = ["小计", "人员类", "运转类", "公用经费", "其他运转类", "特定目标类", "基本支出", "项目支出"];

const BY_NAME: RowsSpec = { by: "project", groups: GROUPS };
const BY_CODE: RowsSpec = { by: "function", depth: 7, projects: true };

function section(rows: RowsSpec, keys: readonly KeyColumn[], columns: readonly AmountColumn[]): SectionSpec {
  return { id: "body", question: { kind: KINDS.project }, columns: [...keys, ...columns], rows, total: TOTAL_ROW };
}

const form = (
  name: string,
  rows: RowsSpec,
  keys: readonly KeyColumn[],
  columns: readonly AmountColumn[],
): TableForm => ({
  name,
  sections: [section(rows, keys, columns)],
});

/**
 * 项目支出表: every project with what it costs, by the money that pays it. Those of one budget, and those of the more important projects, are other tables.
 * @param hasCarryover whether the set knows money of earlier years
 */
export const projects = (where: BesidePlace, hasCarryover: boolean): TableSpec => ({
  ...where,
  number: "项目支出表",
  ordinal: 101,
  beside: true,
  topic: "projects",
  tabColor: TAB_COLORS.details,
  title: "项目支出表",
  aliases: ["项目支出预算表", "项目支出情况表", "项目支出预算情况表", "项目支出预算汇总表", "项目支出决算表"],
  titleSays: { never: ["重点", "重大", "一般公共预算", "财政拨款", "政府性基金", "国有资本", "专项", "绩效", "部分"] },
  emptyBecauseOf: "项目",
  orientation: "landscape",
  sections: [section(BY_NAME, [PROJECT], FUNDS_TOGETHER)],
  forms: [
    ...(hasCarryover ? [form("by-year", BY_NAME, [PROJECT], FUNDS_BY_YEAR)] : []),
    form("coded", BY_CODE, [...FUNCTION_KEYS, PROJECT], FUNDS_TOGETHER),
    ...(hasCarryover ? [form("coded-by-year", BY_CODE, [...FUNCTION_KEYS, PROJECT], FUNDS_BY_YEAR)] : []),
  ],
});
