import type { Catalogue } from "../../catalogue";
import { changedCodes } from "../../prior";
import type { Disclosure } from "../../tables";
import type { LastYear } from "../compare/last-year";
import type { Stated } from "./document-writing";

/** What is told of last year, with the functional codes of this year's tables that were not the same. */
export function lastYearIn(
  { lastYear }: Stated,
  { tables }: Disclosure,
  catalogue: Catalogue,
): { lastYear?: LastYear } {
  if (!lastYear) return {};
  const codes = tables.flatMap(({ rows }) => rows.flatMap(({ question }) => question?.function ?? []));
  return { lastYear: { ...lastYear, changed: changedCodes(codes, catalogue) } };
}
