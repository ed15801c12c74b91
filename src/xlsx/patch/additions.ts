import { applyEdits, type Edit, insertion, removal } from "../../xml";
import { type Element, numberOf, type Outline, outline, placeAfter } from "./elements";

/**
 * Items of ours at the end of a collection (`dxfs`, `definedNames`) stand between two comments, of which the first says
 * how many they are and how the collection stood before. So they can be taken out again to the character. A program that
 * writes the file anew drops comments, and with them our claim to what lies between.
 */
const OPENING = /<!--budget-disclosure (\d+) (open|closed|absent)-->/g;
const CLOSING = "<!--/budget-disclosure-->";

/**
 * Adds items to the end of a collection, which is made, behind those that precede it in the schema, where it is absent.
 * @param ours whether the items can be taken out again; else they are the workbook's own from then on
 */
export function addItems(
  xml: string,
  layout: Outline,
  collection: string,
  items: readonly string[],
  predecessors: ReadonlySet<string>,
  ours = true,
): readonly Edit[] {
  if (items.length === 0) return [];
  const block = (before: string): string =>
    ours ? `<!--budget-disclosure ${items.length} ${before}-->${items.join("")}${CLOSING}` : items.join("");
  const element = layout.children.find((child) => child.name === collection);
  const tag = layout.prefix + collection;
  if (!element) {
    return [insertion(placeAfter(layout, predecessors), `<${tag}>${block("absent")}</${tag}>`)];
  }
  if (!element.selfClosed)
    return [...recounted(xml, element, items.length), insertion(element.closeStart, block("open"))];
  const slash = { from: element.openEnd - 2, to: element.openEnd - 1, text: "" };
  return [...recounted(xml, element, items.length), slash, insertion(element.openEnd, `${block("closed")}</${tag}>`)];
}

/** Takes our items out of a part's collections, wherever they are still the last; else the part is returned as it is. */
export function withoutItems(xml: string, part: string): string {
  if (!xml.includes(CLOSING)) return xml;
  return applyEdits(
    xml,
    outline(xml, part).children.flatMap((element) => itemRemoval(xml, element)),
  );
}

function itemRemoval(xml: string, element: Element): readonly Edit[] {
  const content = xml.slice(element.openEnd, element.closeStart);
  const openings = [...content.matchAll(OPENING)];
  const [opening] = openings;
  if (!opening || !content.endsWith(CLOSING)) return [];
  const count = openings.reduce((sum, [, items]) => sum + Number(items), 0);
  const items = { start: element.openEnd + opening.index, end: element.closeStart };
  switch (opening[2]) {
    case "absent":
      return [removal(element)];
    case "closed":
      return [
        ...recounted(xml, element, -count),
        insertion(element.openEnd - 1, "/"),
        removal({ start: items.start, end: element.end }),
      ];
    default:
      return [...recounted(xml, element, -count), removal(items)];
  }
}

/** Collections tell their size in an attribute that may be left out. */
function recounted(xml: string, element: Element, by: number): readonly Edit[] {
  const count = numberOf(xml, element, "count");
  return count ? [{ ...count.place, text: String(count.number + by) }] : [];
}
