import { type CellRef, a1 } from "./address";

/**
 * Where that stands which a finding, a suspect or a fix speaks of: a cell of the workbook. It stays this from the sheet to the highlight;
 * only what prints makes a text of it, and nobody reads such a text back. With the check of texts, a passage of a text becomes the other kind.
 */
export type Place = CellRef;

/** A place with what stands there, by row and column: `表6 津贴补贴·合计 D8`; `表6!D8` where that is not known. */
export function namedPlaceText(place: Place, name: string | undefined): string {
  return name === undefined ? placeText(place) : `${place.sheet} ${name} ${a1(place)}`;
}

/** A place as people read it, the sheet's name as it is: `{ sheet: "表3", row: 8, column: 4 }` → `表3!E9`. */
export function placeText(place: Place): string {
  return `${place.sheet}!${a1(place)}`;
}
