import type { FindingExplanation, LapsedExplanation, Report } from "../../diagnose/report";

/** How an explanation is told in every output, by its kind. */
export const EXPLAINED: Readonly<Record<FindingExplanation["kind"], string>> = {
  explained: "已说明",
  ignored: "已忽略",
};

/** Why an explanation holds no longer, as every output says it. */
export const LAPSED: Readonly<Record<LapsedExplanation["reason"], string>> = {
  changed: "所说明的数据已改变",
  gone: "问题已不存在",
  error: "现在是错误，不能以说明代替改正",
};

/**
 * What a changed value stands for, as people speak of it: `表4　234`. A cell's meaning is made of table, half, kind of row, code, project and
 * column, of which table, code and project are the reader's own words; a cell without a meaning is known by its place in the finding.
 */
export function meaningText(meaning: string, { tables }: Pick<Report, "tables">): string {
  const [id = "", , , subject = "", project = ""] = meaning.split("/");
  const table = tables.find((one) => one.id === id);
  if (table) return [table.number, subject, project].filter((word) => word !== "").join("　");
  return meaning.startsWith("#") ? `第 ${meaning.slice(1)} 个单元格` : meaning;
}
