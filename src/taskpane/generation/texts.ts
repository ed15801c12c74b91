import type { AddedTemplate } from "../../app/input-form/add-input-form";
import type { LedgerSource } from "../../app/generate/planned-tables";
import { TEXTS } from "../shell/texts";

/** Every text of 一键生成's preview and of 新建填报模板. */
export const GENERATION_TEXTS = {
  title: "生成预览",
  note: "下面是将要写入工作簿的内容；点“生成”之前不会改动工作簿。",
  stale: "工作簿在预览之后改动过，请重新读取。",
  reread: "重新读取",
  replanning: "正在按新的选择重新计算……",
  close: "取消",
  write: "生成",
  saveFile: "另存为新文件，不改本工作簿",
  savedFile: (name: string, sheets: number) =>
    `已生成“${name}”（${sheets} 张工作表），请看浏览器或 Office 的保存提示；本工作簿没有改动。`,
  savedFileNote:
    "没有看到保存提示？有的 Office 不让加载项保存文件，请点“生成”，写入本工作簿。新文件没有校验过，打开后请点“一键校验”。",
  fileName: (unit: string, year: string) => `${unit}${year}公开表.xlsx`,
  writeReplacing: "替换并生成",

  source: "数据来源",
  set: "表样",
  carryover: "上年结转怎样列示",
  fromLedger: (sheet: string) => `预算明细“${sheet}”`,
  unreadable: "（缺少必需的列）",
  fromTables: (count: number) => `工作簿里已有的表（${count} 张）`,
  chooseLedger: (count: number) => `工作簿里有 ${count} 张预算明细，请选择用哪一张。`,
  ledgerFacts: (rows: number, total: string): string => `${rows.toLocaleString("zh-CN")} 行，合计 ${grouped(total)} 元`,
  amountsIn: (measure: LedgerSource["measure"]) => `金额单位：${measure}`,
  nothing: "没有可以用来生成的内容",
  nothingAdvice:
    "工作簿里没有预算明细，也没有已编好的公开表。可以先新建填报模板，填好“支出明细”，或把预算系统导出的明细粘贴进来。",

  measure: "公开表的金额单位",
  measures: { own: "与原表相同", 万元: "万元", 元: "元" },
  totals: "合计",
  formulas: "用公式，改数后自动重算",
  values: "只写数值",
  tables: (chosen: number, all: number) => (chosen === all ? `生成全部 ${all} 张表` : `生成 ${chosen} / ${all} 张表`),
  tableList: "要生成的表",
  all: "全选",
  none: "全不选",
  noTable: "请至少选择一张表。",
  beside: "随表附上",
  contents: "目录",
  workingPapers: "核对用的表（勾稽核对表、同比分析），不公开",

  columns: "各列的含义",
  columnsMissing: "缺少必需的列，请指出哪一列是它：",
  columnsOpen: (count: number) => `有 ${count} 列没有认出来`,
  columnsNote: "生成后，您的指定随工作簿保存，下次自动采用。",
  showAll: "显示全部列",
  heading: "（不指定，按表头判断）",
  byHeading: (name: string) => `按表头：${name}`,
  unassigned: "（没有认出来，不采用）",
  likely: "可能是",
  fields: "明细的项目",
  funds: "某种资金的金额（一列一种资金）",
  ignore: "其他",
  column: (letter: string, header: string) => `${letter} 列“${header}”`,

  problems: (count: number) => `明细中的问题 ${count} 条`,
  problemsNote: "标为“错误”的行没有计入；建议先改正，再重新读取。",
  moved: (count: number) => `舍位平衡多调整的数 ${count} 个`,
  movedNote: "为使各表勾稽关系都成立，下列数与直接四舍五入相差 0.01 或以上：",
  movedTo: (exact: string, printed: string) => `${exact} → ${printed}`,
  written: (sheets: readonly string[]) => `将写入 ${sheets.length} 张工作表：${sheets.join("、")}`,
  replaced: (sheets: readonly string[]) =>
    `其中 ${sheets.length} 张已存在，将被替换（写入前会再确认一次）：${sheets.join("、")}`,
  twice: (places: readonly string[]) =>
    `工作簿里另有同样的表，生成后会有两份，校验时按重复的表提示：${places.join("、")}`,
  leftOut: (count: number) => `不会排进新表的内容 ${count} 处`,
  goTo: "定位",

  madeFromLedger: ({ sheet, rows, total }: LedgerSource) =>
    `由预算明细“${sheet}”（${GENERATION_TEXTS.ledgerFacts(rows, total)}）生成了`,
  madeFromTables: "由工作簿里已有的表重新排出了",
  made: (source: string, numbers: readonly string[], isAll: boolean): string =>
    `${source}${isAll ? `全部 ${numbers.length} 张表` : numbers.join("、")}。`,
  madeEmpty: (numbers: readonly string[]) => `其中空表 ${numbers.length} 张：${numbers.join("、")}。`,
  madeOpen: (count: number) => `文字说明还有 ${count} 处待填。`,

  template: "新建填报模板",
  templateNote: "没有预算明细？先新建填报模板，填好“支出明细”，再点“一键生成”。",
  templateWritten: (count: number) => `已新建 ${count} 张填报工作表。`,
  templateAdvice: "蓝色的是示例，请改成本单位的数据，再点“一键生成”。",
  templateKept: (sheets: readonly string[]) => `已有同名的工作表，保持原样：${sheets.join("、")}。`,
  templateAllThere: "填报工作表都已存在，没有改动。",
  writtenBeside: (sheets: readonly string[]) =>
    `原来的${sheets.join("、")}没有改动，新表写在名称带序号的工作表里。两份并存时校验会说“每张表只有一份”，核对后请删去一份。`,
  notKept: (reason: string) => `列的对应关系没有保存：${reason}`,
  ownTiesStand: "“自定义勾稽”中写的地址没有随新表改变，请核对一遍。",
} as const;

/** A printed amount with its digits in threes: `1234567.50` → `1,234,567.50`. */
function grouped(amount: string): string {
  return Number(amount).toLocaleString("zh-CN", { minimumFractionDigits: 2, maximumFractionDigits: 6 });
}

/** What 新建填报模板 did, as it is told: a title, and what to know. */
export function templateWords({ written, kept, undressed }: AddedTemplate): {
  readonly title: string;
  readonly detail: string;
} {
  const left = kept.length > 0 ? GENERATION_TEXTS.templateKept(kept) : "";
  if (written.length === 0) return { title: GENERATION_TEXTS.templateAllThere, detail: left };
  return {
    title: GENERATION_TEXTS.templateWritten(written.length),
    detail: `${left}${undressed.length > 0 ? TEXTS.undressed(undressed) : ""}${GENERATION_TEXTS.templateAdvice}`,
  };
}
