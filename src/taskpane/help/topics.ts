/** The parts of the product that the help explains, in the order in which it does, each with its title. */
export const HELP_TOPICS = {
  check: "校验",
  problems: "问题清单",
  cell: "选中的单元格",
  map: "勾稽关系图",
  marks: "标记和校验报告",
  fixes: "修改和撤销",
  explanations: "说明和忽略",
  live: "实时校验",
  generate: "一键生成",
  sets: "表样",
  form: "填报模板",
  narrative: "文字说明",
  textCheck: "核对文字",
  lastYear: "同比",
  codes: "科目查询",
  settings: "设置",
  ownTies: "自定义勾稽",
  department: "部门汇总与核对",
  elsewhere: "不用 Excel、要审几百份",
  keyboard: "键盘",
  data: "数据和隐私",
  offline: "没有互联网",
  version: "版本和新功能",
  fault: "报告故障",
} as const;

/** A part of the product that the help explains. */
export type HelpTopic = keyof typeof HELP_TOPICS;

/** What the help says of one part, paragraph by paragraph. */
export interface HelpSection {
  readonly topic: HelpTopic;
  readonly paragraphs: readonly string[];
}
