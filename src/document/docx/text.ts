/** Whatever XML 1.0 cannot hold: control characters, lone halves of surrogate pairs. */
const UNWRITABLE = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text that an XML file can hold: what it cannot is left out, every line break is `\n`. */
export function writable(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNWRITABLE, "");
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The text as it stands in XML, between tags or in an attribute. */
export function escaped(text: string): string {
  return writable(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
