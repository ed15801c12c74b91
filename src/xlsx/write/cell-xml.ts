import { LONGEST_CELL_TEXT, type PlannedCell, columnName } from "../../workbook";
import type { XmlBytes } from "../../xml";
import { encodeCellText } from "../xml/text";
import type { StyleBook } from "./style-book";

/** Adds the rest of a text's cell behind its format: how the text is kept, among the workbook's shared strings or in the cell itself, and where. */
export type TextXml = (out: XmlBytes, text: string) => void;

/** Texts in the cells themselves, for a sheet that is added to a workbook whose shared strings are left alone. */
export const inlineText: TextXml = (out, text) => {
  out.xml(' t="inlineStr"><is>');
  addTextElement(out, text);
  out.xml("</is></c>");
};

/** Adds a text as `t`, its spaces kept, cut to what a cell can hold. */
export function addTextElement(out: XmlBytes, text: string): void {
  out.xml('<t xml:space="preserve">');
  addCellText(out, text);
  out.xml("</t>");
}

/**
 * Adds one cell. Text is written as a string whatever it begins with; where it begins like a formula, the cell's format says
 * besides that it is quoted, so that it stays text when a user edits it. Throws RangeError for a number that is none.
 * @param row the number of its row as files have it, from 1
 */
export function addCell(out: XmlBytes, cell: PlannedCell, row: string, styles: StyleBook, text: TextXml): void {
  const { column, content, style } = cell;
  const quoted = content.kind === "text" && /^[=+\-@']/.test(content.text);
  out.xml('<c r="').xml(columnName(column)).xml(row).xml('" s="').xml(styles.cellFormat(style, quoted)).xml('"');
  switch (content.kind) {
    case "blank":
      out.xml("/>");
      break;
    case "text":
      text(out, content.text);
      break;
    case "number":
      out.xml("><v>").xml(decimalText(content.decimal)).xml("</v></c>");
      break;
    case "error":
      out.xml(' t="e"><v>').text(content.error).xml("</v></c>");
      break;
    case "formula": {
      const { formula, cached } = content;
      out.xml("decimal" in cached ? "><f>" : ' t="str"><f>');
      out.text(formula.startsWith("=") ? formula.slice(1) : formula).xml("</f><v>");
      if ("decimal" in cached) out.xml(decimalText(cached.decimal));
      else addCellText(out, cached.text);
      out.xml("</v></c>");
    }
  }
}

/** A decimal text as it stands in a file. Throws RangeError where it is no number. */
export function decimalText(text: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`Not a decimal number: ${text}`);
  return text;
}

/** Adds what `encodeCellText` makes of a text, which is nearly always but the text escaped. */
function addCellText(out: XmlBytes, text: string): void {
  const shown = cutToCell(text);
  if (shown.includes("_x") || shown.includes("\r")) out.xml(encodeCellText(shown));
  else out.text(shown);
}

/** A text as a cell can hold it: what is longer is cut, and ends in “…”. */
export function cutToCell(text: string): string {
  return text.length > LONGEST_CELL_TEXT ? `${text.slice(0, LONGEST_CELL_TEXT - 1)}…` : text;
}
