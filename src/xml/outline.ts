import { XmlScanner } from "./scanner";

/** Where an element stands in its XML: `<a …>` from `start` to `openEnd`, `</a>` from `closeStart` to `end`. */
export interface Element {
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosed: boolean;
}

/** A part's root and the elements directly within it. */
export interface Outline {
  /** The prefix of the root with its colon, or "". */
  readonly prefix: string;
  readonly root: Element;
  readonly children: readonly Element[];
}

/** Why a text has no outline: it is no XML, or its root holds nothing. */
export type NoOutline = "no-xml" | "empty";

/**
 * Reads where the root and its children stand, and holds their attributes to be XML. `visit` is called on each child's opening tag, and may read on to its end.
 * Throws what `refuse` makes.
 */
export function outlineOf(
  xml: string,
  refuse: (why: NoOutline) => Error,
  visit?: (scanner: XmlScanner) => void,
): Outline {
  const scanner = new XmlScanner(xml, () => refuse("no-xml"));
  if (!scanner.next() || scanner.selfClosed) throw refuse("empty");
  scanner.checkAttributes();
  const { name, start, end: openEnd, prefix } = scanner;
  const children: Element[] = [];
  while (scanner.next() && scanner.opens) {
    scanner.checkAttributes();
    const child = { name: scanner.name, start: scanner.start, openEnd: scanner.end, selfClosed: scanner.selfClosed };
    visit?.(scanner);
    if (scanner.opens) scanner.skip();
    children.push({ ...child, closeStart: child.selfClosed ? child.openEnd : scanner.start, end: scanner.end });
  }
  return {
    prefix,
    children,
    root: { name, start, openEnd, closeStart: scanner.start, end: scanner.end, selfClosed: false },
  };
}

/** The value of an attribute without a prefix in the opening tag of an element that was found in this XML. */
export function attributeOf(xml: string, element: Element, name: string): string | undefined {
  return openingTag(xml, element).attribute(name);
}

/** A scanner on the opening tag of an element that was found in this XML. */
export function openingTag(xml: string, { start, openEnd, name }: Element): XmlScanner {
  const scanner = new XmlScanner(xml.slice(start, openEnd), () => new Error(`<${name}> was read before`));
  scanner.next();
  return scanner;
}
