import type { CheckJob } from "../../files/check-file";
import { isWordName } from "../../files/kinds";
import { stemOf } from "../../workbook";

/** What can be made of a checked file. `comments` and `revisions` are of a Word file: the file itself, or the one that goes with a workbook. */
export type OutputKind = "marked" | "fixed" | "tables" | "document" | "form" | "comments" | "revisions";

interface Output {
  readonly kind: OutputKind;
  /** What stands behind the file's name, and on the button. */
  readonly word: string;
  readonly end: string;
  /** Of which files it can be made. */
  readonly of: (job: CheckJob) => boolean;
}

const hasWorkbook = ({ file }: CheckJob): boolean => !isWordName(file);
const hasWord = ({ file, text }: CheckJob): boolean => isWordName(text ?? file);

/** All that can be made of files, in the order in which it is offered. */
export const OUTPUTS: readonly Output[] = [
  { kind: "marked", word: "标记副本", end: ".xlsx", of: hasWorkbook },
  { kind: "fixed", word: "改正副本", end: ".xlsx", of: hasWorkbook },
  { kind: "tables", word: "公开表", end: ".xlsx", of: hasWorkbook },
  { kind: "document", word: "公开文本", end: ".docx", of: hasWorkbook },
  { kind: "form", word: "检查表", end: ".xlsx", of: () => true },
  { kind: "comments", word: "批注", end: ".docx", of: hasWord },
  { kind: "revisions", word: "修订", end: ".docx", of: hasWord },
];

/** What can be made of a file. */
export function outputsOf(job: CheckJob): readonly Output[] {
  return OUTPUTS.filter((output) => output.of(job));
}

/** The word for an output: `标记副本`. */
export function outputWord(kind: OutputKind): string {
  return outputOf(kind).word;
}

/**
 * Where a file made of another stands, beside it: `预算/某局.xls` → `预算/某局-标记副本.xlsx`.
 * @param end how the name ends where that is not as usual: `.xlsm` for a copy of a workbook with macros
 */
export function outputPath(job: CheckJob, kind: OutputKind, end: string = outputOf(kind).end): string {
  const ofText = kind === "comments" || kind === "revisions";
  return `${stemOf(ofText ? (job.text ?? job.file) : job.file)}-${outputWord(kind)}${end}`;
}

function outputOf(kind: OutputKind): Output {
  return OUTPUTS.find((output) => output.kind === kind)!;
}
