import { encodeAttribute } from "../../xml/text";
import type { XmlScanner } from "../../xml/scanner";
import type { Edit } from "../../../xml";

/** What puts another value into an attribute of the scanner's current tag; nothing where it has none, or has that value already. */
export function attributeEdit(
  scanner: XmlScanner,
  name: string,
  changed: (value: string) => string | undefined,
): readonly Edit[] {
  const now = scanner.attribute(name);
  const value = now === undefined ? undefined : changed(now);
  if (value === undefined || value === now) return [];
  const place = scanner.attributePlace(name);
  return place ? [{ from: place.from, to: place.to, text: encodeAttribute(value) }] : [];
}

/** What puts another text into the scanner's current element, which holds nothing but text; the scanner then stands on its closing tag. */
export function textEdit(
  scanner: XmlScanner,
  changed: (text: string) => string,
  encode: (text: string) => string,
): readonly Edit[] {
  if (scanner.selfClosed) return [];
  const from = scanner.end;
  const now = scanner.text();
  const text = changed(now);
  return text === now ? [] : [{ from, to: scanner.start, text: encode(text) }];
}
