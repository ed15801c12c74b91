import { a1, type EditContent, type ErrorValue, type Position } from "../../workbook";
import { cutToCell, decimalText } from "../write/cell-xml";
import { encodeCellText, encodeText } from "../xml/text";

/**
 * What a cell is written with: a content, an error value, a truth value, or a formula (without its `=`) and what it gives, as a decimal text or
 * a text; without it where that is not known, and a program that opens the file computes it.
 */
export type WrittenContent =
  | EditContent
  | { readonly kind: "error"; readonly error: ErrorValue }
  | { readonly kind: "truth"; readonly truth: boolean }
  | { readonly kind: "formula"; readonly formula: string; readonly decimal?: string; readonly gives?: string };

/** A cell as XML without a prefix, text as text. @param style the number of its format */
export function cellXml(at: Position, content: WrittenContent, style: string | undefined): string {
  const head = `<c r="${a1(at)}"${style === undefined ? "" : ` s="${style}"`}`;
  switch (content.kind) {
    case "blank":
      return `${head}/>`;
    case "number":
      return `${head}><v>${decimalText(content.decimal)}</v></c>`;
    case "error":
      return `${head} t="e"><v>${encodeText(content.error)}</v></c>`;
    case "truth":
      return `${head} t="b"><v>${content.truth ? 1 : 0}</v></c>`;
    case "formula": {
      const formula = `<f>${encodeText(content.formula)}</f>`;
      if (content.decimal !== undefined) return `${head}>${formula}<v>${decimalText(content.decimal)}</v></c>`;
      if (content.gives === undefined) return `${head}>${formula}</c>`;
      return `${head} t="str">${formula}<v>${encodeCellText(content.gives)}</v></c>`;
    }
    case "text":
      return `${head} t="inlineStr"><is><t xml:space="preserve">${encodeCellText(cutToCell(content.text))}</t></is></c>`;
  }
}
