import { YES_NO, ZERO_BASES } from "./choices";

/** A line of the sheet 单位信息. */
export interface UnitLine {
  readonly key: string;
  readonly example: string;
  readonly note: string;
  readonly choices?: readonly string[];
  /** True where no unit's own content can be the example: left as it is it was forgotten. */
  readonly exampleIsNobodys?: true;
}

/** The lines of 单位信息, with an example and a note each. */
export const UNIT_LINES: readonly UnitLine[] = [
  { key: "单位全称", example: "某某市人民政府办公室", note: "与公章一致", exampleIsNobodys: true },
  { key: "单位编码", example: "101001", note: "预算系统中的单位编码" },
  { key: "预算年度", example: "2024", note: "四位数字" },
  {
    key: "单位性质",
    example: "行政",
    note: "行政、参公、事业或混合",
    choices: ["行政", "参公", "事业", "混合"],
  },
  { key: "金额单位", example: "元", note: "元或万元；各张填报表的金额都按它填写", choices: ["元", "万元"] },
  { key: "批复日期", example: "2024-02-01", note: "财政部门批复预算的日期" },
  { key: "公开日期", example: "2024-02-20", note: "批复后20日内" },
  { key: "编制数", example: "20", note: "核定编制" },
  { key: "在职人数", example: "19", note: "实有在职" },
  { key: "退休人数", example: "6", note: "实有退休" },
  { key: "离休人数", example: "0", note: "实有离休" },
  { key: "内设机构", example: "某某科、某某室", note: "用顿号分开；没有的填“无”", exampleIsNobodys: true },
  { key: "下属单位", example: "", note: "没有的留空" },
  { key: "主要职能", example: "负责某某工作。", note: "一句或几句话", exampleIsNobodys: true },
  { key: "文种", example: "单位", note: "单位预算公开或部门预算公开", choices: ["单位", "部门"] },
  { key: "单位简称", example: "", note: "文中使用的简称，没有的留空" },
  { key: "上年在职人数", example: "20", note: "上年公开的实有在职" },
  { key: "上年退休人数", example: "5", note: "上年公开的实有退休" },
  { key: "上年离休人数", example: "0", note: "上年公开的实有离休" },
  { key: "机关运行经费", example: "", note: "只有混合单位填写，按金额单位；其他单位取自表6" },
  { key: "落款日期", example: "2024年2月20日", note: "文末的日期" },
  {
    key: "上年为零的写法",
    example: "上年未安排",
    note: "上年为零、本年有数时，不写增长率，或写“增长100.00%”",
    choices: ZERO_BASES,
  },
  { key: "列示上年有本年没有的科目", example: "否", note: "是或否", choices: YES_NO },
  {
    key: "公开联系方式",
    example: "否",
    note: "绩效目标表的负责人、联系人和电话；填否的印“（略）”",
    choices: YES_NO,
  },
];
