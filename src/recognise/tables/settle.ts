import type { TableId, Unplaced } from "../../tables";
import type { LooseTitle, SheetRegions, Untitled } from "./regions";
import type { Region } from "./table";
import { withTitlesCorrected } from "./wrong-titles";

/** Which tables stand where, and what could not be settled. */
export interface Settled {
  readonly regions: readonly Region[];
  readonly loose: readonly LooseTitle[];
  readonly unplaced: readonly Unplaced[];
}

/**
 * Decides about headers without a title, or below another table's. The sheet's name tells; or the header, where it fits one table only. What fits a
 * table that has a title elsewhere is somebody's working sheet, not a second copy.
 */
export function settle(sheets: readonly SheetRegions[]): Settled {
  const titled = withTitlesCorrected(sheets);
  const told = new Set<TableId>([
    ...titled.sheets.flatMap((sheet) => sheet.regions.map(({ spec }) => spec.id)),
    ...sheets.flatMap((sheet) => sheet.untitled.flatMap((one) => (one.named ? [one.candidates[0].spec.id] : []))),
  ]);
  const unplaced: Unplaced[] = [];
  const regions = titled.sheets.flatMap(({ regions: known, untitled }) => {
    const accepted = untitled.flatMap((one) => {
      if (one.named || (one.candidates.length === 1 && !told.has(one.candidates[0].spec.id)))
        return [one.candidates[0]];
      if (one.candidates.some(({ spec }) => !told.has(spec.id))) unplaced.push(ambiguous(one));
      return [];
    });
    return [...accepted, ...known];
  });
  return { regions, loose: titled.loose, unplaced };
}

function ambiguous({ candidates }: Untitled): Unplaced {
  const [{ grid, header }] = candidates;
  const column = header.sections[0]?.keys[0]?.column ?? 0;
  const detail = candidates.map(({ spec }) => spec.id).join(",");
  return { cell: grid.ref(header.first, column), reason: "ambiguous", detail };
}
