import type { ReportFinding, ReportSuspect, ReportUndetermined } from "../../diagnose/report";
import { shownText } from "../../workbook";
import { placeName } from "./cells";

/**
 * How sure it is that a cell is wrong, and what slip it looks like. Candidates that are as likely are never told as certain.
 * @param alone false where the cell is to be changed together with others
 */
export function suspectRemark({ slip, equivalent, rank, formula }: ReportSuspect, alone: boolean): string {
  const parts = [
    rank > 0 && !equivalent ? "其他可能" : equivalent ? "与另一处同样可能，请对照原始资料" : "最可能",
    ...(alone ? [] : ["须与同一解释中的其他单元格一起改"]),
    ...(slip === undefined ? [] : [slip]),
    ...(formula ? ["单元格是公式，请改公式或其引用的数，不要直接填数"] : []),
  ];
  return `${parts.join("；")}。`;
}

/** `不能确定是哪个单元格填错：至少有 16 个单元格，改其中哪一处都同样说得通，请对照原始资料` */
export function undeterminedText({ cells }: ReportUndetermined): string {
  return `不能确定是哪个单元格填错：至少有 ${cells} 个单元格，改其中哪一处都同样说得通，请对照原始资料`;
}

/** Whether a cell explains what is wrong by itself: no other cell is to be changed with it. */
export function standsAlone({ group, rank }: ReportSuspect, suspects: readonly ReportSuspect[]): boolean {
  return suspects.filter((other) => other.group === group && other.rank === rank).length === 1;
}

/** `疑为 表3 行政运行·基本支出 F9 填错，应为 275.77（可能数字颠倒）。` for the best explanations of a finding; nothing where there is none. */
export function causeText({ id }: ReportFinding, suspects: readonly ReportSuspect[]): string {
  const best = suspects.filter(({ explains, rank, equivalent }) => explains.includes(id) && (rank === 0 || equivalent));
  const explanations = new Map<string, ReportSuspect[]>();
  for (const suspect of best) {
    const key = `${suspect.group} ${suspect.rank}`;
    explanations.set(key, [...(explanations.get(key) ?? []), suspect]);
  }
  const told = [...explanations.values()].map((together) => together.map(suspectText).join("，并且 "));
  if (told.length === 0) return "";
  return told.length === 1 ? `疑为 ${told[0]}。` : `可能是 ${told.join("；或 ")}，请对照原始资料。`;
}

function suspectText(suspect: ReportSuspect): string {
  const { suggested, slip } = suspect;
  const should = suggested === null ? "" : `，应为${suggested === shownText(suspect.value) ? "数字" : ""} ${suggested}`;
  return `${placeName(suspect)} 填错${should}${slip === undefined ? "" : `（${slip}）`}`;
}
