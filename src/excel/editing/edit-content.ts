import type { EditContent } from "../../workbook";

/** A content as it is written through the API: text goes with Excel's own mark for text, so that it never becomes a formula or a number. */
export function written(content: EditContent): string | number {
  if (content.kind === "blank") return "";
  return content.kind === "text" ? (content.text === "" ? "" : `'${content.text}`) : Number(content.decimal);
}
