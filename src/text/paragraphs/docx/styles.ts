import { scannerOf } from "./open-docx";
import { forEachWithin, paragraphProperties, type ParagraphProperties, runProperties, value } from "./properties";

/** What a style of a Word file says that matters to a text, with what it takes from the style that it is based on. */
export interface DocxStyle {
  /** As Word names it in any language: `heading 1`. */
  readonly name?: string;
  readonly hidden?: boolean;
  readonly numbering?: ParagraphProperties["numbering"];
}

interface OwnStyle extends DocxStyle {
  readonly basedOn?: string;
}

/** Styles deeper than this are based on each other in a circle. */
const DEEPEST = 32;

/** The styles of a `styles.xml` by their ids; undefined for an id that it does not name. */
export function readStyles(xml: string | undefined): (id: string | undefined) => DocxStyle | undefined {
  if (xml === undefined) return () => undefined;
  const own = ownStyles(xml);
  const known = new Map<string, DocxStyle>();
  return (id) => {
    const style = id === undefined ? undefined : own.get(id);
    if (id === undefined || !style) return undefined;
    const found = known.get(id) ?? withBase(style, own);
    known.set(id, found);
    return found;
  };
}

function withBase(style: OwnStyle, all: ReadonlyMap<string, OwnStyle>): DocxStyle {
  let { hidden, numbering } = style;
  let base = style.basedOn;
  for (let step = 0; base !== undefined && step < DEEPEST; step++) {
    const below = all.get(base);
    hidden ??= below?.hidden;
    numbering ??= below?.numbering;
    base = below?.basedOn;
  }
  return {
    ...(style.name !== undefined && { name: style.name }),
    ...(hidden !== undefined && { hidden }),
    ...(numbering && { numbering }),
  };
}

function ownStyles(xml: string): ReadonlyMap<string, OwnStyle> {
  const styles = new Map<string, OwnStyle>();
  const scanner = scannerOf("word/styles.xml", xml);
  while (scanner.next()) {
    if (!scanner.opens || scanner.depth !== 1 || scanner.name !== "style") continue;
    const id = scanner.prefixedAttribute("styleId");
    let style: OwnStyle = {};
    forEachWithin(scanner, () => {
      const says = value(scanner);
      if (scanner.name === "name" && says !== undefined) style = { ...style, name: says };
      else if (scanner.name === "basedOn" && says !== undefined) style = { ...style, basedOn: says };
      else if (scanner.name === "pPr") {
        const { numbering } = paragraphProperties(scanner);
        if (numbering) style = { ...style, numbering };
      } else if (scanner.name === "rPr") {
        const { hidden } = runProperties(scanner);
        if (hidden !== undefined) style = { ...style, hidden };
      }
    });
    if (id !== undefined) styles.set(id, style);
  }
  return styles;
}
