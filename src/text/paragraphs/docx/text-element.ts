import type { XmlScanner } from "../../../xml";
import type { XmlRange } from "./docx-run";

/** The characters of an element, and where they stand. */
export interface TextElement {
  readonly text: string;
  readonly element: XmlRange;
  readonly content: XmlRange;
  /** False where comments or CDATA stand between the characters, so that they cannot be counted in the XML. */
  readonly divisible: boolean;
}

/** Reads a `w:t`; the scanner stands on its opening tag, and then on its closing one. Blanks at its ends are text only where it says so. */
export function readTextElement(scanner: XmlScanner): TextElement {
  const { start, end: contentStart, selfClosed, xml } = scanner;
  const keepsBlanks = scanner.prefixedAttribute("space") === "preserve";
  const text = scanner.text().replace(/[\r\n]/g, " "); // a line end in the file is a blank to Word
  const element = { from: start, to: scanner.end };
  if (selfClosed) return { text: "", element, content: { from: contentStart, to: contentStart }, divisible: true };
  let from = contentStart;
  let to = scanner.start;
  if (keepsBlanks) return { text, element, content: { from, to }, divisible: !xml.slice(from, to).includes("<") };
  while (from < to && isBlank(xml.charCodeAt(from))) from++;
  while (to > from && isBlank(xml.charCodeAt(to - 1))) to--;
  const trimmed = text.replace(/^[ \t]+/, "").trimEnd();
  return { text: trimmed, element, content: { from, to }, divisible: !xml.slice(from, to).includes("<") };
}

/** A character of a symbol font (`w:sym`), by its code: `2211` → ∑. */
export function symbol(code: string | undefined): string {
  return code !== undefined && /^[0-9a-fA-F]{2,4}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : "";
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
