import { applyEdits, type Edit } from "../../../xml";
import type { WorkbookParts } from "../../read/workbook";
import { attributeOf, type Element, elementsWithin, numberOf, outline } from "../elements";
import type { PackageEdit } from "../package-edit";

/**
 * Puts a workbook's entries of worksheets into this order; chart sheets and the like keep their places. What counts sheets (names of a sheet's
 * own, the sheet in front) is told their new places.
 */
export function inOrder(edit: PackageEdit, { main }: WorkbookParts, names: readonly string[]): void {
  const xml = edit.text(main) ?? "";
  const { children } = outline(xml, main);
  const within = (name: string): readonly Element[] =>
    elementsWithin(
      xml,
      main,
      children.find((child) => child.name === name),
    );
  const entries = within("sheets");
  const places = entries.flatMap((entry, place) => (names.includes(nameOf(xml, entry)) ? [place] : []));
  const sorted = [...places].sort(
    (a, b) => names.indexOf(nameOf(xml, entries[a]!)) - names.indexOf(nameOf(xml, entries[b]!)),
  );
  /** Where the sheet that stood at a place stands now. */
  const moved = new Map(sorted.map((from, index) => [from, places[index]!]));
  if ([...moved].every(([from, to]) => from === to)) return;
  const exchanged = places.map((place, index): Edit => {
    const { start, end } = entries[place]!;
    const other = entries[sorted[index]!]!;
    return { from: start, to: end, text: xml.slice(other.start, other.end) };
  });
  const counted = (element: Element, attribute: string): readonly Edit[] => {
    const said = numberOf(xml, element, attribute);
    const to = said && moved.get(said.number);
    return said && to !== undefined && to !== said.number ? [{ ...said.place, text: String(to) }] : [];
  };
  edit.replace(
    main,
    applyEdits(xml, [
      ...exchanged,
      ...within("definedNames").flatMap((name) => counted(name, "localSheetId")),
      ...within("bookViews").flatMap((view) => counted(view, "activeTab")),
    ]),
  );
}

function nameOf(xml: string, entry: Element): string {
  return attributeOf(xml, entry, "name") ?? "";
}
