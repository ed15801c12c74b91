import type { AskedAspects } from "./asked-aspects";
import type { AspectAnswers } from "./aspect-answers";
import type { Equation } from "./equation";
import type { Aspect } from "./question";
import type { SectionAnswers } from "./section-answers";
import type { Sections } from "./sections";

/**
 * Rows that one functional table has and another lacks, asked with the other's columns: no single figure answers that question in either
 * table, and yet 表2's two columns of a fund must be nothing where 表8 does not list the code. Ties are added to `ties`.
 */
export function absentRows(asked: AskedAspects, sections: Sections, ties: Equation[]): void {
  const functional = sections.all.filter((section) => section.listsFunctions);
  for (const other of functional) {
    const aspect = aspectOfTotal(other, sections);
    if (!aspect) continue;
    const absent = other.about(aspect);
    for (const section of functional) {
      if (section.table !== other.table) absentFrom(absent, section.about(aspect), asked, sections, ties);
    }
  }
}

/** What the first of a section's columns of amounts asks in a coded row: its total. */
function aspectOfTotal({ spec, coded }: SectionAnswers, { questions }: Sections): Aspect | undefined {
  const total = spec.columns.find((column) => column.role === "amount");
  return total?.role === "amount" ? questions.common(questions.aspectOf(total.question), coded) : undefined;
}

/** The rows that one section lists and another does not. */
function absentFrom(
  absent: AspectAnswers,
  about: AspectAnswers,
  asked: AskedAspects,
  { pairs, questions }: Sections,
  ties: Equation[],
): void {
  const { section, aspect } = about;
  if (!about.isTold) return;
  const origin = pairs.origin(section, absent.section);
  for (const row of section.listedRows) {
    if (absent.section.listsRow(row) || asked.isAsked(row, aspect)) continue;
    const left = about.cover(row);
    if (!left || left.length === 0 || absent.cover(row)?.length !== 0) continue;
    ties.push({ origin, question: questions.queryOf(row, aspect), left, right: [], relation: "equal" });
  }
}
