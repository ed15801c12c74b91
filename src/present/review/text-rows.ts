import type { Report, ReportFinding, ReportText } from "../../diagnose/report";
import { UNCHECKED_REASONS } from "../wording/text-check";
import { type DocumentPart, type PartRange, partRanges } from "./document-parts";
import { toldFinding } from "../wording/severity";
import { type ReviewProblem, conformityOf } from "./review-problems";
import type { Conformity } from "./timeliness";

/** How a part of the published text stands, and what is wrong with it. */
export interface TextPartState {
  readonly conformity: Conformity;
  readonly problems: readonly ReviewProblem[];
}

/** The rule that tells which statements are missing: only where it looked is a text known to be complete. */
const COMPLETE = "n/missing";

/**
 * How a part of the published text stands. It conforms only where it was found, every statement that is wanted stands there, and every number in it was
 * held against the tables and is equal. Undefined where the text that was read has not this part, and need not have it.
 */
export function textPartState(report: Report, part: DocumentPart): TextPartState | undefined {
  const { publishedText, narrative } = report;
  if (!publishedText || !narrative) return undefined;
  const ranges = partRanges(publishedText);
  const range = ranges.get(part);
  const isWholeDocument = ranges.has("narrative") && ranges.size > 1;
  if (!range) return isWholeDocument ? { conformity: "no", problems: [problem("没有找到这一部分。")] } : undefined;
  const findings = findingsIn(report, part, range);
  const open = openNumbers(report, range);
  const problems = [...findings.map(findingProblem), ...open];
  const conformity = conformityOf(
    findings.map(({ severity }) => severity),
    open.length === 0,
  );
  if (conformity !== "yes") return { conformity, problems };
  const doubt = doubtAbout(part, range, report, publishedText);
  return doubt === undefined
    ? { conformity: "yes", problems }
    : { conformity: "open", problems: [...problems, problem(doubt)] };
}

function isWithin({ paragraph }: { readonly paragraph: number }, { from, to }: PartRange): boolean {
  return from <= paragraph && paragraph < to;
}

function problem(text: string): ReviewProblem {
  return { place: "", text };
}

/** Findings without a place are about what is missing from part three. */
function findingsIn({ findings }: Report, part: DocumentPart, range: PartRange): ReportFinding[] {
  return findings.filter(({ text }) => {
    if (!text) return false;
    const [first] = text;
    if (!first) return part === "narrative";
    return isWithin(first, range);
  });
}

function findingProblem(finding: ReportFinding): ReviewProblem {
  const [place] = finding.text ?? [];
  const [cell] = finding.cells;
  const quote = place ? `（${place.quote}）` : "";
  const text = finding.message + quote;
  return { place: place?.heading ?? "", ...(cell && { cell }), text, told: toldFinding(finding), finding };
}

/** Numbers that nothing was held against; those in reasons are the writer's own. */
function openNumbers({ uncheckedNumbers = [] }: Report, range: PartRange): ReviewProblem[] {
  return uncheckedNumbers
    .filter(({ reason, place }) => reason !== "in-reason" && isWithin(place, range))
    .map(({ reason, place }) => ({
      place: place.heading ?? "",
      text: `数字未核对（${UNCHECKED_REASONS[reason]}）：${place.quote}`,
    }));
}

/** Why a part without any fault is still for a person to decide; undefined where nothing is. */
function doubtAbout(part: DocumentPart, range: PartRange, report: Report, text: ReportText): string | undefined {
  switch (part) {
    case "cover":
      return coverDoubt(range, report, text);
    case "narrative": {
      const tally = report.rules.find(({ rule }) => rule === COMPLETE);
      const looked = tally !== undefined && tally.held + tally.failed > 0;
      const holds = text.claims.some(({ state, spans: [span] }) => state === "held" && span && isWithin(span, range));
      return looked && holds ? undefined : "需人工核对：各项说明是否齐全。";
    }
    case "unit":
      return "没有发现问题；主要职能、机构设置及人员情况是否齐全，需人工核对。";
    case "terms":
      return `没有发现问题（共 ${linesIn(range, text).length} 段）；名词是否齐全、准确，需人工核对。`;
    case "tables":
      return undefined;
  }
}

/** The cover names the unit and the year that the tables have, and the contents name every part that follows. */
function coverDoubt(range: PartRange, { unit, year }: Report, text: ReportText): string | undefined {
  const lines = linesIn(range, text).join("\n");
  const missing = [
    ...(unit !== undefined && lines.includes(plain(unit)) ? [] : ["单位名称"]),
    ...(year !== undefined && lines.includes(String(year)) ? [] : ["年度"]),
    ...(["一", "二", "三", "四"].every((number) => lines.includes(`第${number}部分`)) ? [] : ["目录"]),
  ];
  return missing.length === 0 ? undefined : `需人工核对：封面、目录中没有读到与表格相同的${missing.join("、")}。`;
}

function linesIn({ from, to }: PartRange, { paragraphs }: ReportText): string[] {
  return paragraphs
    .slice(from, to)
    .map(({ raw }) => plain(raw))
    .filter((line) => line !== "");
}

function plain(text: string): string {
  return text.replace(/\s+/g, "");
}
