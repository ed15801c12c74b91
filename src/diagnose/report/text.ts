import type { LeftOut, TextSpan, UncheckedReason } from "../../text";
import type { CellRef } from "../../workbook";

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

/** The published text itself with what became of its numbers: for outputs that show it. */
export interface ReportText {
  /** The file's name, or the sheet's. */
  readonly file: string;
  /** Every paragraph in its order; the places of findings and claims count in these. */
  readonly paragraphs: readonly ReportTextParagraph[];
  /** In the order in which they stand; numbers that nothing was bound to are among them. */
  readonly claims: readonly ReportTextClaim[];
  /** What of the file was not read, each kind once. */
  readonly leftOut: readonly LeftOut[];
}

export interface ReportTextParagraph {
  readonly raw: string;
  /** The number that Word prints before it. */
  readonly list?: string;
  /** True for the heading of a known section. */
  readonly isHeading?: true;
  /** True in a table of figures, which is checked as a table. */
  readonly inTable?: true;
  /** The cell that holds it, where the text stands in a sheet. */
  readonly cell?: CellRef;
}

/** What the text says in one place, and how it came out. */
export interface ReportTextClaim {
  /** Two where the end of a line breaks it apart. */
  readonly spans: readonly TextSpan[];
  readonly state: "held" | "wrong" | "unchecked";
  /** What it speaks of: `一般公共预算“行政运行”`; absent where nothing was bound to it. */
  readonly about?: string;
  /** The figures of this year and of last year of what it speaks of, in the workbook's measure, where they are known. */
  readonly now?: string;
  readonly prior?: string;
  /** The cells of this year's figure. */
  readonly cells: readonly CellRef[];
  /** Of what was not checked. */
  readonly reason?: UncheckedReason;
  /** The ids of the findings about it. */
  readonly findings: readonly string[];
}
