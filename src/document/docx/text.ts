import { encodeText, legalText } from "../../xml";

/** A text that an XML file can hold: what it cannot is left out, every line break is `\n`. */
export function writable(text: string): string {
  return legalText(text.replace(/\r\n?/g, "\n"));
}

/** The text as it stands in XML, between tags or in an attribute. */
export function escaped(text: string): string {
  return encodeText(writable(text));
}
