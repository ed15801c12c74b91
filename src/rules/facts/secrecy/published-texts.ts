import type { DocumentFacts } from "../../../facts";
import type { CellRef } from "../../../workbook";

/** A text that a unit states, and where. */
export interface StatedText {
  readonly text: string;
  readonly cell: CellRef;
}

/** What is kept on file, and what is printed only where the unit wants it. */
const NEVER = ["secrecyBasis", "problems"];
const CONTACTS = ["leader", "contact", "phone"];

/** The texts of the sheets of facts that the document prints. */
export function publishedTexts(facts: DocumentFacts): StatedText[] {
  const hidden = new Set([...NEVER, ...(facts.unit.showsContacts?.value ? [] : CONTACTS)]);
  return textsOf(facts, hidden);
}

function textsOf(value: unknown, hidden: ReadonlySet<string>): StatedText[] {
  if (typeof value !== "object" || value === null) return [];
  const { value: text, cell } = value as { readonly value?: unknown; readonly cell?: CellRef };
  if (typeof text === "string" && cell) return [{ text, cell }];
  return Object.entries(value).flatMap(([key, own]) => (hidden.has(key) ? [] : textsOf(own, hidden)));
}
