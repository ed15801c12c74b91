import type { FindingExplanation, ReportFinding } from "../../diagnose";
import { formulaName, placeName } from "../wording/cells";
import { dayText } from "../wording/day";
import { EXPLAINED } from "../wording/explanations";
import { toldFinding } from "../wording/severity";
import { adjustmentLines } from "./rounding";
import { textPlaceLines } from "./text";

const NAMED_CELLS = 4;

/** A finding for a terminal: `[错误] 没有找到表1《单位收支总体情况表》。` and below it what it rests on. */
export function findingLines(finding: ReportFinding): string[] {
  return [`[${toldFinding(finding).word}] ${finding.message}`, ...detailLines(finding)];
}

/** What a finding rests on, a line each: its formula or its cells, its place in a text, its rule and basis, what the unit wrote about it. */
export function detailLines(finding: ReportFinding): string[] {
  const { cells, rule, basis, explanation } = finding;
  const formula = formulaName(finding);
  const more = cells.length > NAMED_CELLS ? ` 等 ${cells.length} 处` : "";
  const places = cells.slice(0, NAMED_CELLS).map(placeName).join("、") + more;
  return [
    ...(formula !== undefined ? [formula] : places === "" ? [] : [places]),
    ...textPlaceLines(finding),
    `${rule}  依据：${basis}`,
    ...(explanation ? [explanationLine(explanation)] : []),
    ...adjustmentLines(finding),
  ];
}

/** `已说明（会计 2024-03-01）：……` */
export function explanationLine({ kind, text, who, when }: FindingExplanation): string {
  return `${EXPLAINED[kind]}（${who} ${dayText(when)}）：${text.replace(/\s+/g, " ")}`;
}
