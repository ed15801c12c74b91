import { encodeText } from "../../xml";

export { decodeText, encodeAttribute, encodeText } from "../../xml";

/** SpreadsheetML's own escapes in texts: `_x000D_` is a carriage return, `_x005F_` an underscore. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Text of a cell: what looks like an escape of SpreadsheetML's is escaped, so that it comes back as it went. */
export function encodeCellText(text: string): string {
  return encodeText(text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")).replace(/\r/g, "_x000D_");
}
