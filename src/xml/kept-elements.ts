import { XmlScanner } from "./scanner";

/**
 * Stands at each element of that name right below the root, one after the other, as a workbook keeps lists: `<columns><column/>…</columns>`. Elements of
 * other names are left aside. Throws what `unreadable` makes where the root has another name, or the text is no XML.
 */
export function* keptElements(
  xml: string,
  root: string,
  element: string,
  unreadable: () => Error,
): Generator<XmlScanner, void> {
  const scanner = new XmlScanner(xml, unreadable);
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.depth === 0 && scanner.name !== root) throw unreadable();
    if (scanner.depth === 1 && scanner.name === element) yield scanner;
  }
}
