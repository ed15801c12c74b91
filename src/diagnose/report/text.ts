import type { UncheckedReason } from "../../text";

/** A place in a published text. Paragraphs and characters count from 0 in the raw text; for .txt a line is a paragraph. */
export interface ReportTextPlace {
  /** The file's name, or the sheet's. */
  readonly file: string;
  readonly paragraph: number;
  readonly start: number;
  /** Not included. */
  readonly end: number;
  /** The characters with twenty more on either side: `…410.69万元，占85.38%，比上年…`. */
  readonly quote: string;
  /** The section as the narrative names it: `income`. */
  readonly section?: string;
  /** The statement of the narrative, where it was recognised: `income.line`. */
  readonly statement?: string;
  /** The section's heading as the text prints it. */
  readonly heading?: string;
}

/** Characters of the text to be replaced by others. */
export interface ReportTextEdit {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly before: string;
  /** What is to stand there, written as this text writes its numbers. */
  readonly after: string;
}

/** How a text is mended; nothing of it is proposed where the tables themselves are in doubt. */
export interface ReportTextMending {
  /** The replacements that belong together; one for most findings. */
  readonly edits: readonly ReportTextEdit[];
  /** The whole sentence in our wording, from the tables. */
  readonly sentence?: string;
  /** The shortest piece of the raw text around the place that occurs once, for a search in Word. */
  readonly find?: string;
}

/** A number of the text that was not checked. */
export interface ReportUncheckedNumber {
  readonly place: ReportTextPlace;
  readonly reason: UncheckedReason;
}

/** How far a text was checked. */
export interface ReportNarrative {
  /** The file's name, or the sheet's. */
  readonly file: string;
  /** Everything that the text was understood to say. */
  readonly claims: number;
  readonly held: number;
  readonly failed: number;
  /** Claims and numbers that nothing could be held against. Numbers in reasons are not among them. */
  readonly unchecked: number;
  /** Numbers in reasons, which are the writer's own. */
  readonly inReasons: number;
  /** Numbers of the text, those in reasons left out. */
  readonly numbers: number;
  /** Those of them that were held against something. */
  readonly checkedNumbers: number;
}
