import type { ReportFinding, ReportSuspect, ReportUndetermined } from "../../diagnose/report";
import { shownText } from "../../workbook";
import { amountName, placeName } from "../wording/cells";
import type { SuspectGroup, SuspectSet } from "./suspect-sets";

/** The first sentence of what is wrong, without its full stop: `表3 行政运行 合计 305.44 ≠ 基本支出 275.87 ＋ 项目支出 29.67，差 0.10 万元`. */
export function headlineOf({ message }: Pick<ReportFinding, "message">): string {
  return sentences(message)[0];
}

/** What the message says after its first sentence; empty where it is one sentence. */
export function restOf({ message }: Pick<ReportFinding, "message">): string {
  return sentences(message)[1];
}

function sentences(message: string): readonly [first: string, rest: string] {
  const end = message.indexOf("。");
  return end < 0 ? [message, ""] : [message.slice(0, end), message.slice(end + 1)];
}

/**
 * What is wrong where a cell explains failed ties: `表3 行政运行·基本支出 F8 现为 275.87，应为 275.77`. Where several explanations are as likely, that is
 * what is wrong: `有 2 条勾稽关系不成立，3 种改法同样说得通`.
 */
export function headlineOfSuspects({ sets, ambiguous }: SuspectGroup, ties: number): string {
  const equals = sets.filter(({ equivalent }) => equivalent);
  if (ambiguous)
    return `有 ${ties} 条勾稽关系不成立，${equals.length} 种改法同样说得通：${equals.map(placesOf).join("，或 ")}`;
  const [best] = sets;
  if (!best) return "";
  return best.cells.length === 1 ? suspectName(best.cells[0]!) : `${best.cells.length} 处要一起改：${placesOf(best)}`;
}

const NAMED = 3;

function placesOf({ cells }: SuspectSet): string {
  const rest = cells.length > NAMED ? ` 等 ${cells.length} 处` : "";
  return cells.slice(0, NAMED).map(placeName).join("、") + rest;
}

/** `表3 行政运行·基本支出 F8 现为 275.87，应为 275.77`; what a cell holds and should hold. */
export function suspectName(suspect: ReportSuspect): string {
  const { value, suggested } = suspect;
  const isText = suggested !== null && shownText(value.trim()) === suggested;
  const now = value === "" ? "没有填" : isText ? `现为文本 ${value.trim()}` : `现为 ${amountName(value)}`;
  return `${placeName(suspect)} ${now}，${shouldBe(suspect, isText)}`;
}

function shouldBe({ suggested, formula }: ReportSuspect, isText: boolean): string {
  if (suggested === null) return "有误，应为多少不能确定";
  if (isText) return "应为数字";
  if (Number(suggested) === 0 && !formula) return "应为空";
  return `应为 ${suggested}`;
}

/** `不能确定是哪个单元格填错：16 条勾稽关系不成立` */
export function headlineOfUndetermined({ explains }: ReportUndetermined): string {
  return `有 ${explains.length} 条勾稽关系不成立，不能确定是哪个单元格填错`;
}
