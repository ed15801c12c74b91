import type { OwnListProblem } from "../../catalogue";
import type { BudgetKind, CatalogueEntry, CodeChange, LikelyReason } from "../../catalogue";
import { VIEW_TEXTS } from "../shell/view-texts";

/** Every text of 科目查询. */
export const CODE_TEXTS = {
  lookUp: VIEW_TEXTS.codes,
  loading: "正在打开科目目录……",
  placeholder: "编码、名称或拼音首字母（如 xzyx）",
  results: "查到的科目",
  hint: "输入编码、名称、名称的一部分或拼音首字母。上下箭头选择，回车填入。",
  hintToRead: "输入编码、名称、名称的一部分或拼音首字母。",
  count: (count: number, more: boolean) => (more ? `只列出前 ${count} 个科目，请再输入几个字` : `查到 ${count} 个科目`),
  likely: "没有查到，最接近的是：",
  nothing: "没有查到这个科目，也没有相近的。",
  insert: "填入选中单元格",
  insertNote: "编码填入表格里选中的单元格，名称填入它右边的单元格。",
  inserted: (code: string, name: string, place: string) => `已把 ${code} ${name} 填入 ${place}。`,
  confirm: {
    title: "这里已有内容",
    change: (place: string, now: string, after: string) => `${place} 现在是“${now}”，将改为“${after}”。`,
    both: "替换",
    codeOnly: "只填编码",
    cancel: "取消",
  },
  inUse: "正在使用的科目目录",
  builtIn: (year: number) => `内置 ${year}年目录`,
  own: (count: number, source: string) => `本级科目表 ${count} 条（${source}）`,
  ownNote: "本级科目表优先，没有列出的用内置目录。只在这次打开期间有效；换用后请重新校验。",
  fromSheets: "从本工作簿读取本级科目表",
  fromFile: "从 .xlsx 文件读取本级科目表",
  restore: "恢复内置",
  thisWorkbook: "本工作簿",
  working: "请稍候……",
  used: (count: number) => `已换用本级科目表，共 ${count} 条。请重新校验。`,
  restored: "已恢复内置目录。请重新校验。",
  noList: "没有找到科目编码和名称两栏",
  noListAdvice: "科目表上方要有“科目编码”“科目名称”这样的表头（或“类”“款”“项”和“科目名称”）。",
  unreadable: (file: string) => `“${file}”不能读取`,
  tooLarge: "文件超过 32 MB，不像是科目表。请另存一份只有科目表的文件。",
  problems: (count: number) => `科目表中有 ${count} 行没有采用：`,
  problem: (problem: OwnListProblem) => `第${problem.row}行“${problem.text}”：${PROBLEMS[problem.reason]}`,
} as const;

const PROBLEMS = {
  "no-name": "没有名称",
  "bad-code": "编码的位数不对",
  "two-names": "同一编码有两个名称，用了前一个",
} satisfies Record<OwnListProblem["reason"], string>;

export const BUDGETS: Readonly<Record<BudgetKind, string>> = {
  generalBudget: "一般公共预算",
  governmentFund: "政府性基金预算",
  stateCapital: "国有资本经营预算",
  socialInsurance: "社会保险基金预算",
};

export const REASONS: Readonly<Record<LikelyReason, string>> = {
  replaced: "替代所输编码",
  sameName: "名称相同",
  swapped: "可能有两位数字颠倒",
  digit: "可能错了一位数字",
  length: "可能多或少一位数字",
  formerName: "曾用所输名称",
  similarName: "名称相近",
};

/** The years in which a code has its name; empty where no bound is known. */
export function yearsOf({ from, to }: CatalogueEntry): string {
  if (from !== undefined && to !== undefined) return `${from}—${to}年`;
  if (from !== undefined) return `${from}年起`;
  return to === undefined ? "" : `至${to}年`;
}

/** What happened to a code, in a few words. */
export function changeText({ kind, since, code, name, replacedBy }: CodeChange): string {
  const instead = replacedBy.map((entry) => `${entry.code} ${entry.name}`).join("、");
  switch (kind) {
    case "retired":
      return `${code} ${name} 已停用（${since}年起）${instead && `，由 ${instead} 替代`}。`;
    case "future":
      return `${code} ${name} ${since}年才启用。`;
    case "renamed":
      return `${since}年更名，原名“${name}”`;
    case "added":
      return `${since}年新增`;
  }
}
