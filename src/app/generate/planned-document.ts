import { type DocumentModel, disclosureDocument } from "../../document";
import { type Templates, templateOf, usualTables } from "../../tables";
import type { PlannedTables } from "./planned-tables";

/** The document of the tables that are planned; undefined where none are. */
export function plannedDocument(planned: PlannedTables, templates: Templates): DocumentModel | undefined {
  if (!("plans" in planned)) return undefined;
  const numbers = new Set(usualTables(templateOf(templates, planned.template)).map(({ number }) => number));
  const { unit, year } = planned.kind === "ledger" ? planned.ledger : planned;
  return disclosureDocument({
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    tables: planned.plans.filter(({ name }) => numbers.has(name)),
  });
}
