import { type Query, queryKey } from "../../ledger";
import { STATEMENTS, type StatementSpec, type Subject } from "../../narrative";
import type { NarrativeProfile, NarrativeSection } from "../../tables";
import type { Claim, TextReading } from "../claim";
import type { Figures } from "./figures";
import type { TextFinding } from "./finding";
import { subjectName } from "./subject-name";

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

/** Sections that only the profile's own form has: two of them tell a text of that form. */
const OWN_SECTIONS: ReadonlySet<string> = new Set([
  "generalBudget.scale",
  "generalBudget.structure",
  "generalBudget.items",
  "projects",
]);

/** True for a text of the profile's form, and not of another region's: only then is what it lacks missing. */
export function isOfProfile({ sections }: TextReading, profile: NarrativeProfile): boolean {
  const found = new Set(sections.flatMap(({ id }) => id ?? []));
  const wanted = wantedSections(profile);
  const present = wanted.filter(({ id }) => found.has(id)).length;
  return [...found].filter((id) => OWN_SECTIONS.has(id)).length >= 2 && present * 2 >= wanted.length;
}

/** Sections that the profile wants and the text lacks, and in the sections that are there the figures that it should tell and does not. */
export function missingFindings(reading: TextReading, profile: NarrativeProfile, figures: Figures): TextFinding[] {
  const found = new Set(reading.sections.flatMap(({ id }) => id ?? []));
  return wantedSections(profile).flatMap(({ id, heading }): TextFinding[] => {
    if (!found.has(id)) return [sectionMissing(id, heading, figures)];
    return (STATEMENTS[id] ?? []).flatMap((spec) => statementMissing(spec, id, heading, reading.claims, figures));
  });
}

function sectionMissing(id: NarrativeSection, heading: string, { book }: Figures): TextFinding {
  const title = filled(heading, book);
  return { rule: "n/missing", messageId: "section", data: { title }, subject: id, spans: [], section: id, cells: [] };
}

function filled(heading: string, { unit, year, scope }: Figures["book"]): string {
  return heading
    .replaceAll("{unit}", unit ?? "本单位")
    .replaceAll("{year}", String(year ?? ""))
    .replaceAll("{scope}", scope);
}

/** Sections of which each subject with money is told by an amount of its own. */
const BY_SUBJECT: ReadonlySet<NarrativeSection> = new Set([
  "income",
  "expenditure",
  "generalBudget.scale",
  "generalBudget.structure",
  "generalBudget.items",
  "basic",
  "projects",
  "threePublic",
  "carryover",
]);

function statementMissing(
  spec: StatementSpec,
  section: NarrativeSection,
  heading: string,
  claims: readonly Claim[],
  figures: Figures,
): TextFinding[] {
  if (!BY_SUBJECT.has(section)) return [];
  const told = new Set(
    claims.flatMap((claim) =>
      claim.section === section && claim.about ? [queryKey(figures.asked(claim.about, section))] : [],
    ),
  );
  return spec.subjects(figures.book).flatMap((subject): TextFinding[] =>
    [subject, ...(subject.parts ?? [])].flatMap((own: Subject) => {
      const { question } = own;
      const figure = figures.now(question, section);
      if (!isOne(question) || !figure || figure.amount === 0 || told.has(queryKey(figures.asked(question, section))))
        return [];
      return [
        {
          rule: "n/missing" as const,
          messageId: "statement",
          data: {
            name: subjectName(figures.asked(question, section), figures.book),
            title: filled(heading, figures.book),
          },
          severity: "warning" as const,
          subject: `${section}/${queryKey(question)}`,
          spans: [],
          section,
          statement: spec.id,
          cells: figure.cells,
        },
      ];
    }),
  );
}

/** Totals of all money are told in many places; what a section is about is what it must tell. */
function isOne(question: Query): boolean {
  return queryKey(question) !== queryKey({});
}
