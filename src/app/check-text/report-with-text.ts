import type {
  Report,
  ReportCell,
  ReportFinding,
  ReportNarrative,
  ReportTextClaim,
  ReportTextMending,
  ReportTextParagraph,
  RuleTally,
} from "../../diagnose";
import { formatAmount } from "../../money";
import { textRule, wording } from "../../rules";
import type { RuleSettings } from "../../tables";
import type { Claim, TextDocument, TextReading, TextSpan } from "../../text";
import type { TextCheck, TextFinding } from "../../text/checking";
import { type Snapshot, cellAt, cellText } from "../../workbook";
import type { TargetsCheck } from "./check-targets";
import type { OurWording } from "./our-wording";
import { findText, placeOf } from "./places";
import { textTallies } from "./text-tallies";

/** A text that was read and checked. */
export interface CheckedText {
  readonly document: TextDocument;
  readonly reading: TextReading;
  readonly check: TextCheck;
  readonly targets: TargetsCheck;
  readonly wording: OurWording;
}

/** The report of a workbook with what was found in its text: among the findings and the counts, and the text itself with what became of its numbers. */
export function reportWithText(
  report: Report,
  text: CheckedText,
  workbook: Snapshot,
  settings: RuleSettings = {},
): Report {
  const ids = new Set<string>();
  // what the sheets of facts were told of already is not told again of the text
  const known = new Set<string>(report.findings.map(({ rule }) => rule).filter((rule) => rule === "n/three-public"));
  const isPut = ({ rule }: { readonly rule: string }) => settings[rule] !== "off";
  const findings = [...text.check.findings.filter(({ rule }) => !known.has(rule)), ...text.targets.findings].filter(
    isPut,
  );
  const said = new Set(report.findings.map(keyOfMessage));
  const told = findings
    .map((finding) => ({ finding, told: asSet(toldFinding(finding, text, workbook, ids), settings) }))
    .filter((one) => !(text.targets.metas.has(one.told.rule) && said.has(keyOfMessage(one.told))));
  const added = told.map((one) => one.told);
  const count = (severity: ReportFinding["severity"]) => added.filter((one) => one.severity === severity).length;
  const rules: RuleTally[] = [...textTallies(text.reading, text.check), ...text.targets.tallies].filter(isPut);
  const { summary } = report;
  return {
    ...report,
    summary: {
      ...summary,
      errors: summary.errors + count("error"),
      warnings: summary.warnings + count("warning"),
      infos: summary.infos + count("info"),
      rules: summary.rules + rules.filter(({ held, failed }) => held + failed > 0).length,
    },
    findings: [...report.findings, ...added],
    rules: [...report.rules, ...rules],
    narrative: narrativeOf(text),
    uncheckedNumbers: [...text.check.unchecked, ...text.targets.unchecked].map(({ span, reason }) => ({
      place: placeOf(text.document, text.reading, span),
      reason,
    })),
    publishedText: {
      file: text.document.name,
      paragraphs: paragraphsOf(text),
      claims: claimsOf(text, told),
      leftOut: text.document.leftOut,
    },
  };
}

function toldFinding(finding: TextFinding, text: CheckedText, workbook: Snapshot, ids: Set<string>): ReportFinding {
  const meta = text.targets.metas.get(finding.rule) ?? textRule(finding.rule);
  const mending = mendingOf(finding, text);
  return {
    id: uniqueId(`${meta.id}@text/${finding.subject}`, ids),
    rule: meta.id,
    severity: finding.severity ?? meta.severity,
    title: meta.title,
    message: wording(meta, finding),
    advice: meta.advice,
    basis: meta.basis,
    ...(finding.isRounding && { rounding: true }),
    cells: finding.cells.map((place): ReportCell => ({ place, value: cellText(cellAt(workbook, place)?.value) })),
    text: finding.spans.map((span) => placeOf(text.document, text.reading, span, finding)),
    ...(mending && { mending }),
  };
}

/** The finding with the severity that the user gave its rule; what rounding explains gets no graver than a warning. */
function asSet(finding: ReportFinding, settings: RuleSettings): ReportFinding {
  const set = settings[finding.rule];
  if (set === undefined || set === "off") return finding;
  return { ...finding, severity: set === "error" && finding.rounding ? "warning" : set };
}

/** What the sheets of facts are told of is not told again of the text in the same words. */
function keyOfMessage({ rule, message }: Pick<ReportFinding, "rule" | "message">): string {
  return `${rule}|${message.normalize("NFKC").replace(/\s+/g, "")}`;
}

/** Two findings of one rule about one thing are told apart by their number. */
function uniqueId(id: string, ids: Set<string>): string {
  let unique = id;
  for (let number = 2; ids.has(unique); number++) unique = `${id}/${number}`;
  ids.add(unique);
  return unique;
}

function mendingOf(
  finding: TextFinding,
  { document, check, wording: ours }: CheckedText,
): ReportTextMending | undefined {
  const [first] = finding.spans;
  if (!first) return undefined;
  const find = findText(document, first);
  const isTableFirst = finding.messageId === "table-first";
  const edits = (finding.edits ?? []).map(({ span, after }) => ({
    ...span,
    before: document.paragraphs[span.paragraph]?.raw.slice(span.start, span.end) ?? "",
    after,
  }));
  const claim = isTableFirst
    ? undefined
    : [...check.failed].find(({ spans }) => spans.some((span) => isSame(span, first)));
  const sentence = claim && ours.sentenceFor(claim);
  if (find === undefined && edits.length === 0 && sentence === undefined) return undefined;
  return { edits, ...(sentence !== undefined && { sentence }), ...(find !== undefined && { find }) };
}

function isSame(one: TextSpan, other: TextSpan): boolean {
  return one.paragraph === other.paragraph && one.start === other.start && one.end === other.end;
}

/** Thresholds (50万元以上) and numbers of other years are numbers, too, that nothing is held against. */
function narrativeOf({ document, reading, check }: CheckedText): ReportNarrative {
  const inReasons = check.unchecked.filter(({ reason }) => reason === "in-reason").length;
  const numbers = reading.claims.filter(({ stated }) => stated !== undefined);
  const unbound = reading.unchecked.filter(({ reason }) => reason !== "in-reason").length;
  const isChecked = (claim: Claim) => check.held.has(claim) || check.failed.has(claim);
  return {
    file: document.name,
    claims: reading.claims.length,
    held: check.held.size,
    failed: check.failed.size,
    unchecked: check.unchecked.length - inReasons,
    inReasons,
    numbers: numbers.length + unbound,
    checkedNumbers: numbers.filter(isChecked).length,
  };
}

function paragraphsOf({ document, reading }: CheckedText): ReportTextParagraph[] {
  const headings = new Set(
    reading.sections.flatMap(({ id, heading }) => (id === undefined ? [] : [heading.paragraph])),
  );
  return document.paragraphs.map(({ raw, list, inTable, place }, index) => ({
    raw,
    ...(list && { list: list.text }),
    ...(headings.has(index) && { isHeading: true as const }),
    ...(inTable && { inTable: true as const }),
    ...(place.kind === "cell" && { cell: place.cell }),
  }));
}

function claimsOf(
  { document, reading, check }: CheckedText,
  told: readonly { readonly finding: TextFinding; readonly told: ReportFinding }[],
): ReportTextClaim[] {
  const reasons = new Map(check.unchecked.map(({ span, reason }) => [keyOf(span), reason]));
  const findings = new Map<string, string[]>();
  for (const { finding, told: one } of told)
    for (const span of finding.spans) findings.set(keyOf(span), [...(findings.get(keyOf(span)) ?? []), one.id]);
  const idsAt = (spans: readonly TextSpan[]) => [...new Set(spans.flatMap((span) => findings.get(keyOf(span)) ?? []))];
  const { figures } = check;
  const { measure } = figures.book;
  const claims = reading.claims.map((claim): ReportTextClaim => {
    const { spans, about, section } = claim;
    const state = check.failed.has(claim) ? "wrong" : check.held.has(claim) ? "held" : "unchecked";
    const now = about && figures.now(about, section);
    const before = about && figures.before(about, section);
    const name = check.nameOf(claim);
    const reason = reasons.get(keyOf(spans[0]!));
    return {
      spans,
      state,
      ...(name !== undefined && { about: name }),
      ...(now && { now: formatAmount(now.amount, measure) }),
      ...(before && { prior: formatAmount(before.amount, measure) }),
      cells: now?.cells ?? [],
      ...(state === "unchecked" && reason && { reason }),
      findings: idsAt(spans),
    };
  });
  const unbound = reading.unchecked.map(({ span, reason }): ReportTextClaim => ({
    spans: [span],
    state: "unchecked",
    cells: [],
    reason,
    findings: idsAt([span]),
  }));
  return [...claims, ...unbound]
    .filter(({ spans }) => document.paragraphs[spans[0]?.paragraph ?? -1] !== undefined)
    .sort(byPlace);
}

function byPlace({ spans: [one] }: ReportTextClaim, { spans: [other] }: ReportTextClaim): number {
  return one!.paragraph - other!.paragraph || one!.start - other!.start;
}

function keyOf({ paragraph, start, end }: TextSpan): string {
  return `${paragraph}/${start}/${end}`;
}
