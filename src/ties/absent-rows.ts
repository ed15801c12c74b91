import type { Equation } from "./equation";
import type { Aspect } from "./question";
import type { SameQuestions } from "./same-question";
import type { SectionAnswers } from "./section-answers";
import type { Sections } from "./sections";

/**
 * Rows that one functional table has and another lacks, asked with the other's columns: no single figure answers that question in either
 * table, and yet 表2's two columns of a fund must be nothing where 表8 does not list the code.
 */
export function absentRows(same: SameQuestions, sections: Sections): Equation[] {
  const functional = sections.all.filter((section) => section.listsFunctions);
  return functional.flatMap((other) => {
    const aspect = aspectOfTotal(other, sections);
    if (!aspect) return [];
    return functional.flatMap((section) =>
      section.table === other.table ? [] : absentFrom(other, section, aspect, same, sections),
    );
  });
}

/** What the first of a section's columns of amounts asks: its total. */
function aspectOfTotal({ spec, domain }: SectionAnswers, { questions }: Sections): Aspect | undefined {
  const total = spec.columns.find((column) => column.role === "amount");
  return total?.role === "amount" ? questions.common(questions.aspectOf(total.question), domain) : undefined;
}

function absentFrom(
  other: SectionAnswers,
  section: SectionAnswers,
  aspect: Aspect,
  same: SameQuestions,
  { pairs, questions }: Sections,
): Equation[] {
  const [about, absent] = [section.about(aspect), other.about(aspect)];
  return section.listedRows.flatMap((row): Equation[] => {
    if (other.listsRow(row) || same.has(row, aspect)) return [];
    const left = about.cover(row);
    if (!left || left.length === 0 || absent.cover(row)?.length !== 0) return [];
    const origin = pairs.origin(section, other);
    return [{ origin, question: questions.queryOf(row, aspect), left, right: [], relation: "equal" }];
  });
}
