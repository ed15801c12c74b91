import { type MoneyAndUse, type Query, intersect } from "../ledger";
import type { SectionSpec, TableSpec } from "./spec";

/**
 * The tables, each of whose sections asks for nothing beyond the template's universe: a section about everything is about all money and uses that the
 * template knows, whatever others know besides. Throws where a section is about none of it, which is a mistake in the code.
 */
export function tablesWithin(universe: MoneyAndUse, tables: readonly TableSpec[]): readonly TableSpec[] {
  const within = (question: Query, table: TableSpec): Query => {
    const both = intersect(question, universe);
    if (!both) throw new Error(`${table.id} asks for what its template does not know`);
    return both;
  };
  return tables.map((table) => {
    const sectionsWithin = ([first, ...others]: TableSpec["sections"]): TableSpec["sections"] => {
      const put = (section: SectionSpec) => ({ ...section, question: within(section.question, table) });
      return [put(first), ...others.map(put)];
    };
    const forms = table.forms?.map((form) => ({ ...form, sections: sectionsWithin(form.sections) }));
    return { ...table, sections: sectionsWithin(table.sections), ...(forms && { forms }) };
  });
}
