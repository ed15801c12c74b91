import type { ReportNarrative, ReportTextClaim } from "../../diagnose/report";
import type { LeftOut, UncheckedReason } from "../../text";
import type { Told } from "./told";

/** What is said of a number of the text in every output. */
export const CLAIM_STATES: Readonly<Record<ReportTextClaim["state"], Told>> = {
  held: { sign: "✓", word: "相符", tone: "good" },
  wrong: { sign: "✗", word: "不符", tone: "bad" },
  unchecked: { sign: "？", word: "未核对", tone: "none" },
};

/** Why a number was not checked, as the head of a list of such numbers. */
export const UNCHECKED_REASONS: Readonly<Record<UncheckedReason, string>> = {
  "no-subject": "看不出说的是什么数",
  ambiguous: "可能指几个不同的数",
  "slot-filled": "同一句里已有一个这样的数",
  "unreadable-number": "数字写法无法辨认",
  "in-reason": "写在原因、用途里的数，由单位自行核对",
  "other-year": "说的是其他年度",
  "no-figure": "表中没有可对照的数",
  "no-prior": "不知道上年数",
  "unknown-name": "名称不在科目或项目之中",
  threshold: "是标准、限额，不是预算数",
  "unknown-section": "所在的段落不是已知的说明内容",
  "unread-targets": "绩效目标表的格式不能可靠地识别",
};

/** What of a text was not read: told, so that nobody takes it for checked. */
export const LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  "deleted-revision": "文档有未接受的删除修订，删去的文字没有读",
  "moved-revision": "文档有未接受的移动修订，移走的文字没有读",
  hidden: "文档有隐藏文字，没有读",
};

/**
 * How far a text was checked: `数字 92 个，核对 89，未核对 3`, and how many sayings without a number (增加, 持平) were not. Numbers in reasons are not
 * among them.
 */
export function numbersText({ numbers, checkedNumbers, unchecked }: ReportNarrative): string {
  const openNumbers = numbers - checkedNumbers;
  const openWords = unchecked - openNumbers;
  const others = openWords > 0 ? `；另有 ${openWords} 处增减、持平等说法未核对` : "";
  return `数字 ${numbers} 个，核对 ${checkedNumbers}，未核对 ${openNumbers}${others}`;
}
