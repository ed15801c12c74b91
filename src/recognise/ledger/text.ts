import { type SnapshotCell, isCellError } from "../../workbook";

/** What a cell says as a text: an error value is its own text. */
export function cellText(cell: SnapshotCell | undefined): string {
  if (!cell) return "";
  if (isCellError(cell.value)) return cell.value.error;
  return String(typeof cell.value === "number" && cell.text !== undefined ? cell.text : cell.value);
}

/** A text for comparing: width folded, white space gone. */
export function squeezed(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b]+/g, "");
}

const MEASURE = /\((?:单位:?)?(?:人民币)?万?元\)/g;
const PUNCTUATION = /[()[\]{}"'“”‘’《》〈〉、,.:;·\-—–_/\\|*]/g;

/** The form in which headings are compared: no punctuation, no 的, no measure, no year. */
export function headingForm(text: string): string {
  return squeezed(text)
    .replace(MEASURE, "")
    .replace(/20\d\d年度?/g, "")
    .replace(PUNCTUATION, "")
    .replace(/的/g, "");
}

/** True where one of the words stands in the text. */
export function containsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
