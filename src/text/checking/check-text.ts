import type { Catalogue } from "../../catalogue";
import type { FigureBook } from "../../narrative";
import type { NarrativeProfile } from "../../tables";
import type { CellRef } from "../../workbook";
import type { Claim, TextReading, Unchecked, UncheckedReason } from "../claim";
import type { TextDocument } from "../text-document";
import { cellKey } from "./cell-key";
import { checkFacts } from "./check-facts";
import { TellingChecks } from "./check-tellings";
import { FactsTold, factName } from "./facts-told";
import { Figures } from "./figures";
import type { TextFinding } from "./finding";
import { checkLists } from "./lists";
import { isOfProfile, missingFindings } from "./missing";
import { CodeNames, nameFindings } from "./names";
import { Outcome } from "./outcome";
import { personalFindings } from "./personal";
import { checkProjects } from "./projects";
import { reasonFindings } from "./reasons";
import { scopeFindings } from "./scope";
import { checkSecrets } from "./secrets";
import { formFindings } from "./sentence-form";
import { rawHeadings, rawSentences } from "./sentences";
import { subjectName } from "./subject-name";
import { tellingsOf } from "./tellings";
import { rawTexts } from "./text-of";
import { threePublicFindings } from "./three-public";
import { mannerOf } from "./writing";
import { yearFindings } from "./years";

/** A text, and what it is held against. */
export interface TextCheckInput {
  readonly document: TextDocument;
  readonly reading: TextReading;
  /** Both years and the facts. Built without the verdicts of ties, so that a disputed figure is compared, too. */
  readonly book: FigureBook;
  readonly catalogue: Catalogue;
  /** The cells that the diagnosis suspects: a text that contradicts one is not mended from it. */
  readonly suspects: readonly CellRef[];
  /** The form that the template's texts have; without one nothing is missing. */
  readonly profile?: NarrativeProfile;
}

/** What a text was found to be. */
export interface TextCheck {
  /** In the order of the text; what is missing last. */
  readonly findings: readonly TextFinding[];
  /** Whether the text is of the template's form: only then was looked for what it lacks. */
  readonly isWhole: boolean;
  readonly held: ReadonlySet<Claim>;
  readonly failed: ReadonlySet<Claim>;
  /** Claims that nothing could be held against, and numbers that nothing was bound to, in the order of the text. */
  readonly unchecked: readonly Unchecked[];
  /** Both years' figures as the claims ask for them. */
  readonly figures: Figures;
  /** What a claim speaks of, in words: `一般公共预算“行政运行”`. */
  nameOf(claim: Claim): string | undefined;
}

/** Holds what a text says against the tables, the facts and last year, and tells what is wrong with the text itself. Pure. */
export function checkText({ document, reading, book, catalogue, suspects, profile }: TextCheckInput): TextCheck {
  const outcome = new Outcome();
  const figures = new Figures(book, new Set(suspects.map(cellKey)));
  const { claims } = reading;
  const manner = mannerOf(
    claims.flatMap((claim) => (claim.stated?.amount === undefined ? [] : [rawTexts(document, claim.spans)])),
  );
  const sentences = rawSentences(document, reading);
  const headings = rawHeadings(document, reading);
  const isWhole = profile !== undefined && isOfProfile(document, reading, profile);
  const tellings = new TellingChecks(document, tellingsOf(claims), figures, manner, outcome);
  tellings.run();
  checkLists(claims, figures, document, outcome);
  checkProjects(claims, figures, outcome);
  const told = new FactsTold(claims, document);
  checkFacts(told, claims, figures, outcome);
  checkSecrets(claims, told, figures, document, outcome);
  outcome.findings.push(
    ...reasonFindings(tellings.known, sentences, isWhole),
    ...threePublicFindings(tellings.known, figures),
    ...nameFindings(sentences, new CodeNames(book, catalogue)),
    ...formFindings(sentences),
    ...yearFindings([...headings, ...sentences], book.year),
    ...scopeFindings([...headings, ...sentences], book.facts.unit.scope?.value),
    ...personalFindings(sentences),
    ...coarserFinding(outcome.coarser),
    ...(isWhole ? missingFindings(reading, profile, figures) : []),
  );
  return {
    findings: inOrder(outcome.findings),
    isWhole,
    held: outcome.held,
    failed: outcome.failed,
    unchecked: allUnchecked(reading, outcome),
    figures,
    nameOf: ({ about, section, fact }) => {
      if (about) return subjectName(figures.asked(about, section), book);
      return fact === undefined ? undefined : factName(fact);
    },
  };
}

/** Numbers that are right and print fewer decimals than the tables are told once, as a matter of form. */
function coarserFinding(claims: readonly Claim[]): TextFinding[] {
  if (claims.length === 0) return [];
  const spans = claims.flatMap((claim) => claim.spans);
  const data = { count: claims.length };
  return [{ rule: "n/precision", messageId: "coarser", data, severity: "info", subject: "coarser", spans, cells: [] }];
}

/** Errors of one place before its warnings; places from the top; rounding and what has no place last. */
function inOrder(findings: readonly TextFinding[]): TextFinding[] {
  const rank = ({ spans: [first], isRounding }: TextFinding) =>
    (isRounding ? 2 ** 50 : 0) + (first ? first.paragraph * 2 ** 20 + first.start : 2 ** 51);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

function allUnchecked({ claims, unchecked }: TextReading, { held, failed, unchecked: left }: Outcome): Unchecked[] {
  const open = claims.flatMap((claim): Unchecked[] => {
    if (held.has(claim) || failed.has(claim)) return [];
    const reason: UncheckedReason = left.get(claim) ?? "no-figure";
    return claim.spans.slice(0, 1).map((span) => ({ span, reason }));
  });
  return [...unchecked, ...open].sort((a, b) => a.span.paragraph - b.span.paragraph || a.span.start - b.span.start);
}
