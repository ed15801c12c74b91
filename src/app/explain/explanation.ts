import type { FindingExplanation, ReportFinding } from "../../diagnose/report";
import { legalText } from "../../xml";

/** What a person wrote about a finding, and the values that it was written about. */
export interface Explanation extends FindingExplanation {
  /** Id of the finding; made of rule and codes, it is the same when rows have moved. */
  readonly finding: string;
  readonly rule: string;
  readonly values: readonly ExplainedValue[];
}

/** A value at the time of the explanation. The meaning says what its cell stands for, wherever the cell is by now. */
export interface ExplainedValue {
  readonly meaning: string;
  readonly value: string;
}

/** Why a finding cannot be explained. `message` is a whole Chinese sentence. */
export class NotExplainable extends Error {
  constructor(message: string) {
    super(message);
    this.name = "NotExplainable";
  }
}

/** Longer texts are no explanations; the workbook is not to be filled with them. */
export const LONGEST_TEXT = 2_000;

/**
 * An explanation of a finding as it stands. A warning can be explained, a warning or an info ignored with a reason.
 * Throws NotExplainable for an error, for an info that is to be explained, and where the text or the writer is missing.
 * @param when ISO 8601
 */
export function explanationOf(finding: ReportFinding, { kind, text, who, when }: FindingExplanation): Explanation {
  if (finding.severity === "error") throw new NotExplainable("错误不能用说明代替，请改正数据。");
  if (kind === "explained" && finding.severity !== "warning")
    throw new NotExplainable("提示不需要说明；如不处理，请选择忽略并写明理由。");
  const words = legalText(text).trim();
  if (words === "") throw new NotExplainable(kind === "explained" ? "请写明情况说明。" : "请写明忽略的理由。");
  if (words.length > LONGEST_TEXT) throw new NotExplainable(`说明太长，请控制在 ${LONGEST_TEXT} 字以内。`);
  const writer = legalText(who).trim();
  if (writer === "") throw new NotExplainable("请填写说明人。");
  return {
    finding: legalText(finding.id),
    rule: finding.rule,
    kind,
    text: words,
    who: writer,
    when: legalText(when),
    values: valuesOf(finding),
  };
}

/** The values that an explanation of a finding is bound to. A cell without a meaning is told by its place in the finding. */
export function valuesOf(finding: ReportFinding): ExplainedValue[] {
  return finding.cells.map(({ meaning, value }, index) => ({
    meaning: legalText(meaning ?? `#${index + 1}`),
    value: legalText(value),
  }));
}
