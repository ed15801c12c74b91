import { LONGEST_CELL_TEXT, type PlannedCell, a1 } from "../../workbook";
import { encodeCellText, encodeText } from "../xml/text";
import type { StyleBook } from "./style-book";

/** How a sheet's texts are kept: among the workbook's shared strings, or in the cells themselves. */
export type TextXml = (text: string) => { readonly type: "s" | "inlineStr"; readonly content: string };

/** Texts in the cells themselves, for a sheet that is added to a workbook whose shared strings are left alone. */
export const inlineText: TextXml = (text) => ({ type: "inlineStr", content: `<is>${textElement(text)}</is>` });

/** A text as `t`, its spaces kept. What is longer than a cell can hold is cut, and ends in “…”. */
export function textElement(text: string): string {
  return `<t xml:space="preserve">${encodeCellText(cut(text))}</t>`;
}

/**
 * One cell. Text is written as a string whatever it begins with; where it begins like a formula, the cell's format says
 * besides that it is quoted, so that it stays text when a user edits it. Throws RangeError for a number that is none.
 */
export function cellXml(cell: PlannedCell, styles: StyleBook, text: TextXml): string {
  const { content } = cell;
  const quoted = content.kind === "text" && /^[=+\-@']/.test(content.text);
  const head = `<c r="${a1(cell)}" s="${styles.cellFormat(cell.style, quoted)}"`;
  switch (content.kind) {
    case "blank":
      return `${head}/>`;
    case "text": {
      const kept = text(content.text);
      return `${head} t="${kept.type}">${kept.content}</c>`;
    }
    case "number":
      return `${head}><v>${decimalText(content.decimal)}</v></c>`;
    case "error":
      return `${head} t="e"><v>${encodeText(content.error)}</v></c>`;
    case "formula": {
      const formula = `<f>${encodeText(content.formula.replace(/^=/, ""))}</f>`;
      return "decimal" in content.cached
        ? `${head}>${formula}<v>${decimalText(content.cached.decimal)}</v></c>`
        : `${head} t="str">${formula}<v>${encodeCellText(cut(content.cached.text))}</v></c>`;
    }
  }
}

/** A decimal text as it stands in a file. Throws RangeError where it is no number. */
export function decimalText(text: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`Not a decimal number: ${text}`);
  return text;
}

function cut(text: string): string {
  return text.length > LONGEST_CELL_TEXT ? `${text.slice(0, LONGEST_CELL_TEXT - 1)}…` : text;
}
