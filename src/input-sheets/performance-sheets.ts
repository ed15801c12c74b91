import { type InputColumn, type InputSheet, choice, nobodys, text } from "./column";

const FIRST_LEVELS = ["产出指标", "效益指标", "满意度指标", "成本指标"];
/** What only the unit as a whole is measured by. */
const OVERALL_FIRST_LEVELS = ["履职效能", "管理效率", "社会效应", "可持续性"];

const firstLevel = (choices: readonly string[]): InputColumn =>
  choice(text("一级指标", choices.join("、"), 14, "产出指标", "效益指标"), choices);

const INDICATORS: readonly InputColumn[] = [
  text("二级指标", "数量、质量、时效、经济效益、社会效益等", 14, "数量指标", "社会效益指标"),
  text("三级指标", "具体指标", 26, "接待来访团组批次", "来访团组满意情况"),
  text("指标值", "写明大于、等于或小于，以及计量单位", 16, "≥10批次", "≥95%"),
  text("指标值设定依据", "工作计划、行业标准、历史数据等", 20, "工作计划", "历史数据"),
  text("上年完成值", "没有的留空", 14, "9批次", ""),
  { ...text("权重", "各项权重合计为100，预留执行率时合计为90", 8, "20", "10"), as: "count" },
  text("赋分规则", "如：按完成比例赋分", 20, "按完成比例赋分", "按完成比例赋分"),
  text("佐证资料", "证明完成情况的资料", 20, "接待方案", "调查问卷"),
];

/** 绩效目标: the goal of the unit as a whole and of each project, and who answers for it. */
export const GOAL_SHEET: InputSheet = {
  name: "绩效目标",
  purpose: "单位整体和每个项目的年度目标，一行一个；资金取自支出明细，不用填写；公开表不用本表。",
  columns: [
    text("项目名称", "与支出明细一致；单位整体的填“整体”", 26, "整体", "对外交流业务经费"),
    nobodys(text("年度目标", "", 60, "保障某某工作正常开展。", "完成某某任务。")),
    text("负责人", "项目负责人", 14, "", ""),
    text("联系人", "", 14, "", ""),
    text("联系电话", "办公电话；“单位信息”的公开联系方式填否的不公开", 18, "", ""),
  ],
};

/** 绩效_整体: the indicators of the unit as a whole. */
export const OVERALL_SHEET: InputSheet = {
  name: "绩效_整体",
  purpose: "单位整体支出绩效目标，一行一个三级指标；公开表不用本表。",
  columns: [firstLevel([...OVERALL_FIRST_LEVELS, ...FIRST_LEVELS]), ...INDICATORS],
};

/** 绩效_项目: the indicators of each project. */
export const PROJECT_TARGET_SHEET: InputSheet = {
  name: "绩效_项目",
  purpose: "项目支出绩效目标，一行一个三级指标；公开表不用本表。",
  columns: [
    text("项目名称", "与支出明细一致", 26, "对外交流业务经费", "对外交流业务经费"),
    firstLevel(FIRST_LEVELS),
    ...INDICATORS,
  ],
};
