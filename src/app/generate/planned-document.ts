import type { DocumentModel } from "../../document";
import { documentModel } from "../../document/document-model";
import type { PlannedTables } from "./planned-tables";

/** The document that is planned, with the sheets that it shows as tables; undefined where none is. */
export function plannedDocument(planned: PlannedTables): DocumentModel | undefined {
  if (!("plans" in planned) || !planned.document) return undefined;
  return documentModel(planned.document, planned.plans);
}
