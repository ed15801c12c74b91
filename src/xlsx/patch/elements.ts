import { damaged } from "../errors";
import { type Element, type NoOutline, type Outline, type XmlScanner, openingTag, outlineOf } from "../../xml";

export { attributeOf, type Element, type Outline } from "../../xml";

/** A stretch of a part's XML. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** Reads where the root and its children stand. `visit` is called on each child's opening tag, and may read on to its end. Throws XlsxError. */
export function outline(xml: string, part: string, visit?: (scanner: XmlScanner) => void): Outline {
  const refuse = (why: NoOutline) =>
    damaged(why === "empty" ? `部件 ${part} 没有内容` : `部件 ${part} 的内容不是有效的 XML`);
  return outlineOf(xml, refuse, visit);
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

/** Where a child that must follow these belongs: behind the last of them, or at the very beginning of the root. */
export function placeAfter(layout: Outline, predecessors: ReadonlySet<string>): number {
  return layout.children.reduce((at, child) => (predecessors.has(child.name) ? child.end : at), layout.root.openEnd);
}
