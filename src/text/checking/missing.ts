import { STATEMENTS } from "../../narrative";
import type { NarrativeProfile, NarrativeSection } from "../../tables";
import type { Claim, TextReading } from "../claim";
import type { TextDocument } from "../text-document";
import { factName } from "./facts-told";
import type { Figures } from "./figures";
import type { TextFinding } from "./finding";
import { ToldInSection } from "./told-in-section";
import { type Wanted, nameOfWanted, wantedOf } from "./wanted";

/** A section of the profile, with its heading. */
interface WantedSection {
  readonly id: NarrativeSection;
  readonly heading: string;
}

/** The sections that a profile wants, in their order, with their headings without numbers. */
export function wantedSections({ chapters }: NarrativeProfile): WantedSection[] {
  return chapters.flatMap(({ heading, sections }): WantedSection[] =>
    typeof sections === "string"
      ? [{ id: sections, heading }]
      : sections.map((below) => ({ id: below.section, heading: below.heading })),
  );
}

/**
 * True for a text of the profile's form, and not of another region's: only then is what it lacks missing. Regions share sections, and word their headings
 * each in its own way: half of the profile's are there, and three of four that are there have its words.
 */
export function isOfProfile(document: TextDocument, { sections }: TextReading, profile: NarrativeProfile): boolean {
  const headings = new Map(sections.map(({ id, heading }) => [id, document.paragraphs[heading.paragraph]?.raw ?? ""]));
  const wanted = wantedSections(profile);
  const present = wanted.filter(({ id }) => headings.has(id));
  const alike = present.filter(({ id, heading }) => hanOf(headings.get(id) ?? "").includes(hanOf(ownWords(heading))));
  return present.length * 2 >= wanted.length && alike.length * 4 >= present.length * 3;
}

/** `关于{unit}{year}年收入预算情况说明` → `收入预算情况说明`. */
function ownWords(heading: string): string {
  return heading.slice(heading.lastIndexOf("}") + 1).replace(/^年/, "");
}

/** The Chinese characters of a text alone: spaces, signs and numbers are written in many ways. */
function hanOf(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{Script=Han}]/gu, "");
}

/** Sections that the profile wants and the text lacks, and in the sections that are there the statements that it should make and does not. */
export function missingFindings(reading: TextReading, profile: NarrativeProfile, figures: Figures): TextFinding[] {
  const found = new Set(reading.sections.flatMap(({ id }) => id ?? []));
  return wantedSections(profile).flatMap(({ id, heading }): TextFinding[] => {
    const title = filled(heading, figures);
    if (!found.has(id))
      return [
        { rule: "n/missing", messageId: "section", data: { title }, subject: id, spans: [], section: id, cells: [] },
      ];
    const claims = reading.claims.filter(({ section }) => section === id);
    return [...statementsMissing(id, title, claims, figures), ...factsMissing(id, title, claims)];
  });
}

function filled(heading: string, { book: { unit, year, scope } }: Figures): string {
  return heading
    .replaceAll("{unit}", unit ?? "本单位")
    .replaceAll("{year}", String(year ?? ""))
    .replaceAll("{scope}", scope);
}

/** What has money is missed by a warning each; that the rest has none is missed by one info a section, unless it is all that the section says. */
function statementsMissing(
  section: NarrativeSection,
  title: string,
  claims: readonly Claim[],
  figures: Figures,
): TextFinding[] {
  const told = new ToldInSection(section, claims, figures);
  const seen = new Set<string>();
  const missing = (STATEMENTS[section] ?? [])
    .flatMap((spec) => wantedOf(spec, section, figures))
    .filter((wanted) => !told.has(wanted) && !seen.has(wanted.key) && seen.add(wanted.key));
  const finding = ({ messageId, key, statement, cells }: Wanted, name: string): TextFinding => ({
    rule: "n/missing",
    messageId,
    data: { title, name },
    severity: "warning",
    subject: `${section}/${key}`,
    spans: [],
    section,
    statement,
    cells,
  });
  const [beside, own] = [missing.filter(({ isBeside }) => isBeside), missing.filter(({ isBeside }) => !isBeside)];
  const names = [...new Set(beside.map((wanted) => nameOfWanted(wanted, section, figures)))].join("、");
  return [
    ...own.map((wanted) => finding(wanted, nameOfWanted(wanted, section, figures))),
    ...beside.slice(0, 1).map((wanted): TextFinding => ({ ...finding(wanted, names), severity: "info" })),
  ];
}

/** Facts that the template's own sentences state, nothing too, by their sections. */
const FACTS: Partial<Record<NarrativeSection, readonly string[]>> = {
  procurement: ["total", "goods", "works", "services", "sme", "micro"].map((key) => `procurement.${key}`),
  assets: [
    "houseArea",
    "houseValue",
    "cars",
    "carsValue",
    "furniture",
    "other",
    "over50",
    "over100",
    "buy50",
    "buy100",
  ].map((key) => `assets.${key}`),
  performance: ["overall", "fiscalProjects", "otherProjects"].map((key) => `performance.${key}`),
};

function factsMissing(section: NarrativeSection, title: string, claims: readonly Claim[]): TextFinding[] {
  const told = new Set(claims.map(({ fact }) => fact));
  const missing = (FACTS[section] ?? []).filter((key) => !told.has(key));
  if (missing.length === 0) return [];
  const data = { title, name: missing.map(factName).join("、") };
  const subject = `${section}/${missing.join("+")}`;
  return [{ rule: "n/missing", messageId: "told", data, severity: "warning", subject, spans: [], section, cells: [] }];
}
