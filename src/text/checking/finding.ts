import type { CellRef } from "../../workbook";
import type { TextSpan } from "../text-document";

/** Which rule of the text: `n/amount`. */
export type TextRuleId = `n/${string}` | `s/${string}` | `form/${string}` | `p/${string}`;

/** Characters to be replaced. */
export interface TextEdit {
  readonly span: TextSpan;
  readonly after: string;
}

/** What is wrong in a text: a rule and its data, never a finished sentence. Wording is done in rules/text. */
export interface TextFinding {
  readonly rule: TextRuleId;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** Where it differs from the rule's own. */
  readonly severity?: "error" | "warning" | "info";
  /** Tells this finding from the rule's others: made of questions and names, not of places. */
  readonly subject: string;
  /** Where it stands; none for what is missing. */
  readonly spans: readonly TextSpan[];
  readonly section?: string;
  readonly statement?: string;
  /** The cells of the tables, of facts or of last year that it contradicts. */
  readonly cells: readonly CellRef[];
  /** Replacements that mend it together, where they are known. */
  readonly edits?: readonly TextEdit[];
  /** True for what rounding explains. */
  readonly isRounding?: true;
}
