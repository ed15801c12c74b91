import { type StyleBase, StyleBook, type StyleCollection } from "../write/style-book";
import { withPrefix } from "../xml/namespaces";
import { addItems } from "./additions";
import { applyEdits } from "../../xml";
import { attributeOf, elementsWithin, numberOf, outline } from "./elements";

/** The children of a styles part, in the order of the schema. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];
const COLLECTIONS: readonly StyleCollection[] = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"];

/** A book whose styles come on top of those of an existing styles part. */
export function bookOver(xml: string, part: string): StyleBook {
  const { children } = outline(xml, part);
  const within = (name: string): ReturnType<typeof elementsWithin> =>
    elementsWithin(
      xml,
      part,
      children.find((child) => child.name === name),
    );
  const base: StyleBase = {
    fonts: within("fonts").length,
    fills: within("fills").length,
    borders: within("borders").length,
    cellXfs: within("cellXfs").length,
    dxfs: within("dxfs").length,
    hasCellStyleXfs: within("cellStyleXfs").length > 0,
    numberFormats: new Map(
      within("numFmts").flatMap((format) => {
        const id = numberOf(xml, format, "numFmtId")?.number;
        return id === undefined ? [] : [[attributeOf(xml, format, "formatCode") ?? "", id] as const];
      }),
    ),
  };
  return new StyleBook(base);
}

/**
 * The styles part with what the book has collected.
 * @param ours whether it can be taken out again
 */
export function withStyles(xml: string, part: string, book: StyleBook, ours: boolean): string {
  const layout = outline(xml, part);
  const edits = COLLECTIONS.flatMap((collection) => {
    const items = book.additions(collection).map((item) => withPrefix(item, layout.prefix));
    return addItems(xml, layout, collection, items, new Set(ORDER.slice(0, ORDER.indexOf(collection))), ours);
  });
  return applyEdits(xml, edits);
}
