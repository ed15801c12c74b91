import { damaged } from "../errors";
import { XmlScanner } from "../xml/scanner";

/** Where an element stands in its XML: `<a …>` from `start` to `openEnd`, `</a>` from `closeStart` to `end`. */
export interface Element {
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosed: boolean;
}

/** A stretch of a part's XML. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** A part's root and the elements directly within it. */
export interface Outline {
  /** The prefix of the root with its colon, or "". */
  readonly prefix: string;
  readonly root: Element;
  readonly children: readonly Element[];
}

/** Reads where the root and its children stand. `visit` is called on each child's opening tag, and may read on to its end. */
export function outline(xml: string, part: string, visit?: (scanner: XmlScanner) => void): Outline {
  const scanner = new XmlScanner(xml, part);
  if (!scanner.next() || scanner.selfClosed) throw damaged(`部件 ${part} 没有内容`);
  const { name, start, end: openEnd, prefix } = scanner;
  const children: Element[] = [];
  while (scanner.next() && scanner.opens) {
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

/** The elements directly within one of a part's children, with its own XML alone being read. */
export function elementsWithin(xml: string, part: string, parent: Element | undefined): readonly Element[] {
  if (!parent || parent.selfClosed) return [];
  const shift = (at: number): number => at + parent.start;
  return outline(xml.slice(parent.start, parent.end), part).children.map((child) => ({
    ...child,
    start: shift(child.start),
    openEnd: shift(child.openEnd),
    closeStart: shift(child.closeStart),
    end: shift(child.end),
  }));
}

/** The value of an attribute without a prefix in the opening tag of an element. */
export function attributeOf(xml: string, element: Element, name: string): string | undefined {
  return openingTag(xml, element).attribute(name);
}

/** The value of an attribute that has this local name behind any prefix. */
export function prefixedAttributeOf(xml: string, element: Element, local: string): string | undefined {
  return openingTag(xml, element).prefixedAttribute(local);
}

/** A whole number that an attribute of an element says, and where it stands; undefined where it says none. */
export function numberOf(xml: string, element: Element, name: string): { number: number; place: Place } | undefined {
  const place = openingTag(xml, element).attributePlace(name);
  const text = place && xml.slice(element.start + place.from, element.start + place.to).trim();
  if (place === undefined || text === undefined || !/^\d{1,9}$/.test(text)) return undefined;
  return { number: Number(text), place: { from: element.start + place.from, to: element.start + place.to } };
}

function openingTag(xml: string, element: Element): XmlScanner {
  const scanner = new XmlScanner(xml.slice(element.start, element.openEnd), element.name);
  scanner.next();
  return scanner;
}

/** Where a child that must follow these belongs: behind the last of them, or at the very beginning of the root. */
export function placeAfter(layout: Outline, predecessors: ReadonlySet<string>): number {
  return layout.children.reduce((at, child) => (predecessors.has(child.name) ? child.end : at), layout.root.openEnd);
}
