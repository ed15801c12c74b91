import type { Step } from "../../app/progress";
import type { TableReport } from "../../diagnose/report";
import type { LeftOut } from "../../app/generate/layout-snapshot";
import { ROUNDING, severityWord } from "../../present/wording/severity";
import { TABLE_STATES } from "../../present/wording/states";
import type { Severity } from "../../rules";
import { a1 } from "../../workbook";

/** Every text of the pane. What is wrong in a workbook is worded by the rules, and what went wrong in Excel by the port. */
export const TEXTS = {
  product: "预算公开助手",
  check: "一键校验",
  generate: "一键生成",
  cancel: "取消",
  more: "更多",
  mark: "标记到表格",
  clear: "清除标记",
  help: "使用说明",
  privacy: "隐私说明",
  theme: "显示主题",
  dismiss: "关闭提示",
  settings: "设置",
  openingSettings: "正在打开设置……",
  themes: { auto: "跟随 Office 或系统", light: "浅色", dark: "深色", contrast: "高对比度" },
  steps: {
    reading: "正在读取工作簿……",
    checking: "正在核对勾稽关系……",
    "laying-out": "正在计算并排版……",
    building: "正在准备新的工作表……",
    writing: "正在写入工作表，请稍候……",
    marking: "正在标记单元格……",
    keeping: "正在保存到工作簿……",
  } satisfies Record<Step, string>,

  typing: "正在编辑单元格：请按回车（Enter）或 Esc 结束编辑，马上继续。",

  welcome: {
    title: (tables: string) => `校验单位预算公开的${tables}`,
    steps: (tables: string) => [
      `打开含有${tables}的工作簿，表名、顺序、起始位置都不限。`,
      "点“一键校验”，逐条查看问题，点问题就到对应的单元格。",
      `点“一键生成”，由支出明细或已有的表，得到可以直接打印的${tables.replace(/表$/, "公开表")}。`,
    ],
    privacy: "只在本机计算，不联网，不上传任何数据。",
  },
  ledgerFound: {
    title: "找到支出明细，还没有公开表",
    advice: (sheets: readonly string[]) =>
      `工作表${sheets.map((sheet) => `“${sheet}”`).join("、")}是支出明细，可以由它生成公开表；先看预览，确认后才写入。`,
    generate: "去生成",
  },
  nothing: {
    title: "没有找到要校验的表",
    advice: "请打开含有预算公开表的工作簿，并检查每张表上方是否有表名（工作表叫什么名字都可以）。认得的表名：",
  },

  content: "校验结果与说明",
  summary: "校验结果",
  unknownUnit: "（未识别单位名称）",
  severalSets: "这些表与不止一套表样相符，按哪一套校验：",
  year: (year: number) => `${year}年`,
  measure: (measure: string) => `单位：${measure}`,
  stale: "表格在这次校验之后改动过，请重新校验。",
  checkedBehind: (counts: string) => `已重新校验：${counts}。关闭预览后可以逐条查看。`,
  checkedAt: (time: string) => `${time} 校验`,
  count: (severity: Severity, count: number) => `${severityWord(severity)} ${count}`,
  filter: "按严重程度筛选",
  ties: (held: number, failed: number, unchecked: number) =>
    `勾稽关系 ${held + failed} 条：${held} 条成立，${failed} 条不成立${unchecked ? `；另有 ${unchecked} 条未能核对` : ""}`,
  figures: (figures: number) => `共核对 ${figures} 个数据`,
  textOf: (file: string) => `“${file}”中的文字`,
  publishedText: "公开文字",
  clean: "没有发现问题。",
  cleanButUnchecked: "已核对的部分没有发现问题，但有未能检查的内容，见下。",
  noneShown: "没有选中任何类别的问题，请在上面点选类别。",

  allTables: (tables: string) => `${tables}都在`,
  tableWithState: ({ number, state }: Pick<TableReport, "number" | "state">) => `${number}${TABLE_STATES[state].word}`,
  tableName: ({ number, title }: Pick<TableReport, "number" | "title">) => `${number} ${title}`,
  wholeWorkbook: "整本工作簿",
  onSheet: (sheet: string) => `工作表“${sheet}”`,

  suspects: "最可能的错误单元格",
  now: "现为",
  shouldBe: "应为",
  undetermined: "不能由勾稽关系确定",
  blank: "（空）",
  goTo: "定位",
  goToCell: (cell: string) => `定位到 ${cell}`,
  explains: (count: number) => `改正后可消除 ${count} 个问题`,

  findings: "问题清单",
  formula: "算式",
  sides: "两边",
  leftAndRight: (left: string, right: string) => `左边 ${left}，右边 ${right}`,
  difference: "相差",
  rounding: ROUNDING.word,
  basis: "依据",
  rule: "规则",
  advice: "怎么办",
  cells: "单元格",
  showMore: (more: number, rest: number) => `再显示 ${more} 个（还有 ${rest} 个）`,

  unchecked: (count: number) => `未能检查 ${count} 项`,
  uncheckedNote: "下列内容没有核对，不等于没有问题：",

  marked: (cells: number) => `已标记 ${cells} 个单元格。`,
  legend: `红色：${severityWord("error")}；黄色：${severityWord("warning")}；蓝色：${severityWord("info")}，或与错误有关。`,
  cleared: (cells: number) => (cells ? `已清除 ${cells} 个单元格的标记。` : "没有需要清除的标记。"),
  nothingToMark: "没有问题，所以没有标记。",
  protectedSheets: (sheets: readonly string[]) => `受保护的工作表没有改动：${sheets.join("、")}。`,
  generated: (sheets: number) => `已生成 ${sheets} 张工作表，并重新校验。`,
  cancelled: "已取消，工作簿没有改动。",

  undressed: (sheets: readonly string[]) =>
    `下列表的内容都已写好，只是页面设置、冻结窗格或下拉列表没有全部完成，打印前请检查：${sheets.join("、")}。`,
  leftOut: (places: readonly string[]) => `下列内容没有排进新表，请核对：${places.join("；")}。`,

  confirm: {
    title: "替换前请确认",
    replaced: (count: number) => `工作簿里已有下列 ${count} 张同名工作表，会用新写的表替换它们：`,
    warning: "它们现在的内容会被替换。如需保留，请先取消并另存一份。",
    yesReplacing: "替换并生成",
    asNew: "写成新表（不替换）",
    used: "下列内容引用这些表，替换后会变成 #REF!，不能用“撤消”恢复：",
    cells: (cells: string) => `${cells} 的公式`,
    byName: "下列公式是按表名找数的，替换后不会报错，读到的却是新表里同一位置的数，请核对：",
    byText: (cells: string) => `${cells} 用文字写出了表名（INDIRECT、HYPERLINK）`,
    computed: (cells: string) => `${cells} 的引用是算出来的（INDIRECT），是否用到这些表无法判断`,
    changed: (sheets: readonly string[]) => `预览之后这些表又被改动过，请先看一下改了什么：${sheets.join("、")}。`,
    noUndo: "Excel 的“撤消”不能恢复被替换的工作表。",
  },

  failures: {
    unexpected: "出了意外的错误",
    retry: "请再试一次；仍不行时请关闭任务窗格，重新打开。",
    changed: "请注意：工作簿可能已有改动，请检查后再保存。",
    untouched: "工作簿没有改动。",
  },
} as const;

const LEFT_OUT = { row: "一行没有认出来", column: "一列没有认出来", duplicate: "重复的表" } satisfies Record<
  LeftOut["reason"],
  string
>;

/** Where something stands that is in none of the generated sheets: `表3!A12（一行没有认出来）`. */
export function describeLeftOut({ reason, cell }: LeftOut): string {
  return `${cell.sheet}!${a1(cell)}（${LEFT_OUT[reason]}）`;
}
