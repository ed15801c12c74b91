import { MAIN_NAMESPACE, XML_HEAD } from "../xml/namespaces";
import { type StyleBase, StyleBook, type StyleCollection } from "./style-book";

const NO_FILLS = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const PLAIN_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';

/** What every styles part that is written here begins with (Excel expects these). */
const NEW_BASE: StyleBase = {
  fonts: 0,
  fills: 2,
  borders: 1,
  cellXfs: 1,
  dxfs: 0,
  numberFormats: new Map(),
  hasCellStyleXfs: true,
};

/** A book for a new file, whose own font is the body font in 11 points. */
export function newStyleBook(): StyleBook {
  const book = new StyleBook(NEW_BASE);
  book.font("body", 11, false, undefined);
  return book;
}

/** The whole styles part of a new file. */
export function stylesPart(book: StyleBook, namespace: string = MAIN_NAMESPACE): string {
  const list = (collection: StyleCollection, before = "", count = 0): string => {
    const added = book.additions(collection);
    if (count + added.length === 0) return "";
    return `<${collection} count="${count + added.length}">${before}${added.join("")}</${collection}>`;
  };
  return (
    `${XML_HEAD}<styleSheet xmlns="${namespace}">` +
    list("numFmts") +
    list("fonts") +
    list("fills", NO_FILLS, NEW_BASE.fills) +
    list("borders", NO_BORDER, NEW_BASE.borders) +
    `<cellStyleXfs count="1">${PLAIN_XF}/></cellStyleXfs>` +
    list("cellXfs", `${PLAIN_XF} xfId="0"/>`, NEW_BASE.cellXfs) +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    list("dxfs") +
    "</styleSheet>"
  );
}
