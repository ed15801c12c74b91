import type { Report, ReportSuspect } from "../../diagnose";
import { amountName, placeName } from "../wording/cells";
import { undeterminedText } from "../wording/suspects";

/** Groups of failed ties whose cause is told; the rest is counted. */
const SHOWN_GROUPS = 5;

/**
 * The cells that are most likely wrong, for a terminal: one entry for each group of problems that hang together. Cells to be changed together stand
 * together, and causes that are as likely as each other are told as such.
 */
export function suspectLines({ suspects, undetermined = [] }: Pick<Report, "suspects" | "undetermined">): string[] {
  const groups = [...partsBy(suspects, ({ group }) => group).values()];
  const open = undetermined.map((one) => `  ${undeterminedText(one)}（涉及 ${one.explains.length} 条问题）。`);
  if (groups.length === 0) return open;
  const rest = groups.length - SHOWN_GROUPS;
  return [
    "  最可能填错的单元格：",
    ...groups.slice(0, SHOWN_GROUPS).flatMap((group, index) => groupLines(group, index + 1)),
    ...(rest > 0 ? [`    另有 ${rest} 组问题的疑错单元格未列出。`] : []),
    ...open,
  ];
}

function groupLines(group: readonly ReportSuspect[], number: number): string[] {
  const explanations = [...partsBy(group, ({ rank }) => rank).values()];
  const equals = explanations.filter((cells) => cells.some(({ equivalent }) => equivalent));
  const [best = []] = explanations;
  const mends = `可消除 ${best[0]?.explains.length ?? 0} 条`;
  if (equals.length > 1) {
    return [
      `    ${number}. 下列 ${equals.length} 种改法同样说得通，只凭各表分不清，请对照原始资料（${mends}）：`,
      ...equals.flatMap((cells, index) => explanationLines(cells, `       （${index + 1}）`, "            ")),
    ];
  }
  const together = best.length > 1 ? `${best.length} 处要一起改，` : "";
  return [...explanationLines(best, `    ${number}. `, "       "), `       ${together}${mends}。`];
}

function explanationLines(cells: readonly ReportSuspect[], first: string, next: string): string[] {
  return cells.map((cell, index) => `${index === 0 ? first : next}${suspectText(cell)}`);
}

/** `表3 行政运行·基本支出 F8  现为 275.87，应为 275.77（可能错了一位数字）` */
function suspectText({ place, name, value, suggested, slip, formula }: ReportSuspect): string {
  const where = placeName({ place, name });
  const remarks = [...(slip === undefined ? [] : [slip]), ...(formula ? ["单元格是公式，请改公式，不要直接填数"] : [])];
  // a text that says the number it should be
  if (suggested !== null && value === suggested) return `${where}  现为文本 ${value}，应为数字${remarkOf(remarks)}`;
  const should = suggested === null ? "" : suggested === "0.00" ? "，应为空" : `，应为 ${suggested}`;
  return `${where}  现为 ${amountName(value)}${should}${remarkOf(remarks)}`;
}

function remarkOf(remarks: readonly string[]): string {
  return remarks.length > 0 ? `（${remarks.join("；")}）` : "";
}

function partsBy(suspects: readonly ReportSuspect[], key: (suspect: ReportSuspect) => number) {
  const parts = new Map<number, ReportSuspect[]>();
  for (const suspect of suspects) parts.set(key(suspect), [...(parts.get(key(suspect)) ?? []), suspect]);
  return parts;
}
