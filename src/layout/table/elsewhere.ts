import { type Query, intersect, isWithin } from "../../ledger";
import { type Disclosure, type Figure, type TableSpec, figuresOf, tableOf } from "../../tables";
import { Section } from "../../ties/section";

/** What the other tables say about the money of one: that there is some, that there is none, or nothing at all. */
export type MoneyElsewhere = "some" | "none" | "unknown";

/** Asks the other tables of a disclosure for amounts that belong in the table of this description. */
export function moneyElsewhere(disclosure: Disclosure, spec: TableSpec): MoneyElsewhere {
  const questions = spec.sections.map((section) => section.question);
  let isKnown = false;
  for (const { id } of disclosure.reading.tables) {
    const table = id === spec.id ? undefined : tableOf(disclosure, id);
    if (!table) continue;
    for (const section of table.spec.sections) {
      const asked = new Section(table, section);
      const answers = questions.flatMap((question) => {
        const common = intersect(question, section.question);
        return (common && asked.cover(common)) ?? [];
      });
      if (answers.some((figure) => figure.amount !== 0)) return "some";
    }
    isKnown ||= figuresOf(table).some((figure) => saysNone(figure, questions));
  }
  return isKnown ? "none" : "unknown";
}

/** True for a nothing that all of one of the questions is part of. */
function saysNone(figure: Figure, questions: readonly Query[]): boolean {
  return figure.readable && figure.amount === 0 && questions.some((question) => isWithin(question, figure.query));
}
