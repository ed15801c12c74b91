import type { FindingExplanation, Report, ReportFinding } from "../../diagnose/report";
import { legalText } from "../../xml";
import { applyExplanations } from "./apply-explanations";
import { type Explanation, NotExplainable, explanationOf } from "./explanation";
import { EXPLANATIONS_NAMESPACE, ExplanationsUnreadable, explanationsXml, parseExplanations } from "./explanations-xml";
import { type Keeps, WorkbookError } from "../port";

/**
 * 说明、忽略: keeps in the workbook why a finding may stand, in place of what was kept about it before; gives the report with it.
 * The finding must be one of the report's. Fails with WorkbookError: where it is an error or the text is missing, where what the workbook
 * keeps cannot be read (and so must not be overwritten), and where the host fails.
 */
export async function explainFinding(
  port: Keeps,
  report: Report,
  finding: ReportFinding,
  words: FindingExplanation,
): Promise<Report> {
  const explanation = made(finding, words);
  return keep(port, report, (kept) => [...kept.filter((other) => other.finding !== explanation.finding), explanation]);
}

/** 撤回说明: takes away what the workbook keeps about a finding, named by its id, also one that has lapsed. Fails with WorkbookError. */
export async function withdrawExplanation(port: Keeps, report: Report, finding: string): Promise<Report> {
  return keep(port, report, (kept) => kept.filter((other) => other.finding !== legalText(finding)));
}

async function keep(
  port: Keeps,
  report: Report,
  change: (kept: readonly Explanation[]) => readonly Explanation[],
): Promise<Report> {
  const explanations = change(readKept((await port.kept(EXPLANATIONS_NAMESPACE))[0]));
  await port.keep(EXPLANATIONS_NAMESPACE, explanationsXml(explanations));
  return applyExplanations(unexplained(report), explanations);
}

function made(finding: ReportFinding, words: FindingExplanation): Explanation {
  try {
    return explanationOf(finding, words);
  } catch (error) {
    if (error instanceof NotExplainable)
      throw new WorkbookError("NotExplainable", error.message, "工作簿没有改动。", true);
    throw error;
  }
}

function readKept(xml: string | undefined): Explanation[] {
  try {
    return xml === undefined ? [] : parseExplanations(xml);
  } catch (error) {
    if (error instanceof ExplanationsUnreadable)
      throw new WorkbookError("ExplanationsUnreadable", error.message, "请改用最后一次能正常读取的工作簿副本。", true);
    throw error;
  }
}

/** The report as it was before any explanation was put to it. */
export function unexplained(report: Report): Report {
  const { lapsed: _lapsed, summary, findings, ...rest } = report;
  const { explained: _explained, ...counts } = summary;
  const bare = findings.map((finding) => {
    const { explanation: _explanation, ...own } = finding;
    return own;
  });
  return { ...rest, summary: counts, findings: bare };
}
