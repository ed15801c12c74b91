import { a1, type EditContent, type Position } from "../../workbook";
import { decimalText, inlineText } from "../write/cell-xml";
import { encodeText } from "../xml/text";

/** What a cell is written with: a content, or a formula of ours (without its `=`) and its value as a decimal text. */
export type WrittenContent =
  EditContent | { readonly kind: "formula"; readonly formula: string; readonly decimal: string };

/** A cell as XML without a prefix, text as text. @param style the number of its format */
export function cellXml(at: Position, content: WrittenContent, style: string | undefined): string {
  const head = `<c r="${a1(at)}"${style === undefined ? "" : ` s="${style}"`}`;
  switch (content.kind) {
    case "blank":
      return `${head}/>`;
    case "number":
      return `${head}><v>${decimalText(content.decimal)}</v></c>`;
    case "formula":
      return `${head}><f>${encodeText(content.formula)}</f><v>${decimalText(content.decimal)}</v></c>`;
    case "text": {
      const kept = inlineText(content.text);
      return `${head} t="${kept.type}">${kept.content}</c>`;
    }
  }
}
