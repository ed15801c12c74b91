import type { ReportCell, ReportFinding } from "../../diagnose/report";
import { type Place, namedPlaceText, shownText } from "../../workbook";

/** Something of a report that stands in a cell, and is named by row and column where that is known. */
export interface NamedPlace {
  readonly place: Place;
  readonly name?: string;
}

/** Where something stands, by row and column beside the address: `表6 津贴补贴·合计 D8`; `表6!D8` for a cell outside the tables' rows. */
export function placeName({ place, name }: NamedPlace): string {
  return namedPlaceText(place, name);
}

/** What a cell holds, for people: an amount as it is printed (`108.89`), any other content as Excel shows it; `（空）` for a blank. */
export function valueName({ value, amount }: Pick<ReportCell, "value" | "amount">): string {
  if (value === "") return BLANK;
  return amount ?? shownText(value);
}

export const BLANK = "（空）";

/** A number as amounts are printed, with two decimals at least: `40.7` → `40.70`, `544.3100000000001` → `544.31`. Any other text as it is. */
export function amountName(text: string): string {
  if (text === "") return BLANK;
  const shown = shownText(text);
  const [, whole, decimals = ""] = /^(-?\d+)(?:\.(\d+))?$/.exec(shown) ?? [];
  return whole === undefined ? shown : `${whole}.${decimals.padEnd(2, "0")}`;
}

/** The formula of a finding as a person says it, or as Excel writes it where it is known in that form only; undefined where it has none. */
export function formulaName({ said, formula }: Pick<ReportFinding, "said" | "formula">): string | undefined {
  return said ?? formula;
}
