import type { Position } from "../../../workbook";
import { statedPosition } from "../../read/position";
import { sharedFormula } from "../../../formula";
import { encodeText } from "../../xml/text";
import { XmlScanner } from "../../xml/scanner";
import { applyEdits, type Edit } from "../../../xml";
import { withAttributes } from "../tags";

interface SharedPlace {
  readonly at: Position;
  readonly index: string;
  readonly text: string;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  readonly prefix: string;
}

/**
 * The sheet with its shared formulas written out, each cell its own: what they share is a distance, which does not hold where rows come between
 * the cells.
 */
export function unshared(xml: string, part: string, sheet: string): string {
  if (!/\st\s*=\s*["']shared["']/.test(xml)) return xml;
  const places = sharedPlaces(xml, part, sheet);
  const masters = new Map(
    places.flatMap((place) =>
      place.text === "" ? [] : [[place.index, { ...place, read: sharedFormula(place.text) }] as const],
    ),
  );
  const edits = places.flatMap((place): Edit[] => {
    const master = masters.get(place.index);
    if (!master) return [];
    if (master.start === place.start) {
      const tag = withAttributes(xml.slice(place.start, place.openEnd), {
        t: undefined,
        ref: undefined,
        si: undefined,
      });
      return [{ from: place.start, to: place.openEnd, text: tag }];
    }
    const own = master.read(place.at.row - master.at.row, place.at.column - master.at.column);
    const text = `<${place.prefix}f>${encodeText(own)}</${place.prefix}f>`;
    return [{ from: place.start, to: place.end, text }];
  });
  return applyEdits(xml, edits);
}

function sharedPlaces(xml: string, part: string, sheet: string): SharedPlace[] {
  const places: SharedPlace[] = [];
  const scanner = new XmlScanner(xml, part);
  let at: Position = { row: -1, column: -1 };
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.name === "row" && scanner.depth === 2) {
      const stated = scanner.attribute("r");
      at = { row: stated === undefined ? at.row + 1 : Number(stated) - 1, column: -1 };
    } else if (scanner.name === "c" && scanner.depth === 3) {
      const stated = scanner.attribute("r");
      at = stated === undefined ? { row: at.row, column: at.column + 1 } : statedPosition(stated, sheet);
    } else if (scanner.name === "f" && scanner.depth === 4 && scanner.attribute("t") === "shared") {
      const { start, end: openEnd, prefix } = scanner;
      const index = scanner.attribute("si") ?? "";
      const text = scanner.text();
      places.push({ at, index, text, start, openEnd, end: scanner.end, prefix });
    }
  }
  return places;
}
