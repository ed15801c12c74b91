import type { ReportFinding, ReportTextEdit } from "../../diagnose/report";
import { placeName, valueName } from "../wording/cells";
import { toldFinding } from "../wording/severity";

const NAMED_CELLS = 3;

/** A finding of a text as a comment beside it, line by line: what is wrong, what to write instead, where the tables say so, what it rests on. */
export function findingComment(finding: ReportFinding): string[] {
  const { message, mending, cells, advice, basis } = finding;
  const named = cells
    .slice(0, NAMED_CELLS)
    .map((cell) => `${placeName(cell)}（${cell.value === "" ? "空" : valueName(cell)}）`);
  const more = cells.length > NAMED_CELLS ? ` 等 ${cells.length} 处` : "";
  const edits = (mending?.edits ?? []).map(editText);
  return [
    `${toldFinding(finding).word}：${message}`,
    ...(edits.length > 0 ? [`改为：${edits.join("；")}`] : []),
    ...(mending?.sentence === undefined ? [] : [`可写作：${mending.sentence}`]),
    ...(named.length > 0 ? [`见：${named.join("、")}${more}`] : []),
    ...(edits.length > 0 ? [] : [`处理：${advice}`]),
    `依据：${basis}`,
  ];
}

/** A change in words: `“410.60”→“410.69”`, `删去“的”`, `补上“万元”`. */
export function editText({ before, after }: Pick<ReportTextEdit, "before" | "after">): string {
  if (before === "") return `补上“${after}”`;
  return after === "" ? `删去“${before}”` : `“${before}”→“${after}”`;
}
