import type { AttributePlace } from "../../xml";
import { XmlScanner } from "../xml/scanner";
import { encodeAttribute } from "../xml/text";

/** An opening tag with some attributes set, or, where undefined, taken out: `<c r="A1" t="s"/>` without `t` is `<c r="A1"/>`. */
export function withAttributes(tag: string, attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes).reduce((before, [name, value]) => {
    const without = withoutAttribute(before, name);
    if (value === undefined) return without;
    const end = without.endsWith("/>") ? "/>" : ">";
    return `${without.slice(0, -end.length).trimEnd()} ${name}="${encodeAttribute(value)}"${end}`;
  }, tag);
}

/** The tag of an element that is to hold something: `<row r="3" />` → `<row r="3">`. */
export function opened(tag: string): string {
  return tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}

/** Where the attribute of that name stands in a tag; undefined where the tag has none. */
export function placeInTag(tag: string, name: string): AttributePlace | undefined {
  const scanner = new XmlScanner(tag, tag.slice(0, 40));
  scanner.next();
  return scanner.attributePlace(name);
}

function withoutAttribute(tag: string, name: string): string {
  const place = placeInTag(tag, name);
  return place ? tag.slice(0, place.start - 1) + tag.slice(place.to + 1) : tag;
}
