import { headerForm } from "../shared/header-form";
import { shown } from "../shared/shown";
import { remembered } from "../shared/squeeze";
import { readCode } from "./code";
import { codeOfLevelHeading, namesLevels, withCodeParts } from "./code-columns";
import type { ColumnRole, HeadedColumn, LedgerHeader } from "./columns";
import { readFund } from "./fund";
import type { SheetRow } from "./rows";
import type { LedgerField } from "./words/fields";
import { FIELD_HEADINGS, IDLE_HEADINGS } from "./words/headings";

const FIELDS: ReadonlyMap<string, LedgerField> = new Map(
  Object.entries(FIELD_HEADINGS).flatMap(([field, headings]) =>
    headings.map((heading) => [headerForm(heading), field as LedgerField] as const),
  ),
);
const IDLE: ReadonlySet<string> = new Set(IDLE_HEADINGS.map(headerForm));

/** Headings stand near the top of a sheet. */
export const ROWS_LOOKED_AT = 40;
/** So many fields that a row names make it a heading. */
const LEAST_FIELDS = 3;
/** The longest heading; what is longer is a sentence. */
const LONGEST = 40;
/** A title names money, too, and is no heading. */
const TITLE = /(?:表|明细|情况|预算编制)$/;

/**
 * Finds the heading of a ledger: the row that names the most fields, with those right above and below that name more of them.
 * @param assigned what the user said of columns, by their headings
 * @param least how many fields a row must name to be one
 */
export function findHeader(
  rows: readonly SheetRow[],
  assigned: ReadonlyMap<string, ColumnRole>,
  least = LEAST_FIELDS,
): LedgerHeader | undefined {
  const roleOf = (text: string) => assigned.get(text) ?? roleOfHeading(text);
  const near = rows.slice(0, ROWS_LOOKED_AT);
  let best = -1;
  let most = least - 1;
  near.forEach((row, index) => {
    const named = new Set(texts(row).flatMap((text) => roleOf(text) ?? [])).size;
    if (named > most) [best, most] = [index, named];
  });
  const main = near[best];
  if (!main) return undefined;
  const block = [near[best - 1], main, near[best + 1]].filter(
    (row): row is SheetRow => row !== undefined && (row === main || isHeading(row, main, roleOf)),
  );
  return {
    first: block[0]!.row,
    last: block[block.length - 1]!.row,
    columns: withCodeParts(columnsOf(block, roleOf), block, roleOf),
  };
}

/** True for a row right beside the heading that names fields and holds nothing that could be data. */
function isHeading(row: SheetRow, main: SheetRow, roleOf: (text: string) => ColumnRole | undefined): boolean {
  if (Math.abs(row.row - main.row) !== 1) return false;
  const cells = [...row.cells.values()];
  if (cells.some((cell) => typeof cell.value !== "string" || readCode(shown(cell)))) return false;
  return namesLevels(row) || cells.some((cell) => roleOf(shown(cell).trim()) !== undefined);
}

/** The lowest heading that says something known names the column; or else the lowest there is. */
function columnsOf(block: readonly SheetRow[], roleOf: (text: string) => ColumnRole | undefined): HeadedColumn[] {
  const indexes = [...new Set(block.flatMap((row) => [...row.cells.keys()]))].sort((a, b) => a - b);
  return indexes.map((column): HeadedColumn => {
    const headers = block.flatMap((row) => {
      const text = shown(row.cells.get(column)).trim();
      return text === "" ? [] : [text];
    });
    const known = headers.filter((text) => roleOf(text) !== undefined).pop();
    const header = known ?? headers[headers.length - 1]!;
    const role = roleOf(header);
    return { column, header, ...(role && { role }) };
  });
}

function texts(row: SheetRow): string[] {
  return [...row.cells.values()].flatMap((cell) => (typeof cell.value === "string" ? [cell.value.trim()] : []));
}

/** The field, or the source of money, that a heading names. */
export function roleOfHeading(heading: string): ColumnRole | undefined {
  return heading.length > LONGEST ? undefined : (roleNamed(heading) ?? undefined);
}

const roleNamed = remembered((heading): ColumnRole | null => {
  const form = headerForm(heading);
  const code = fieldOf(form) ?? codeOfLevelHeading(form, fieldOf);
  if (code) return code;
  if (TITLE.test(form)) return null;
  const fund = readFund(form, "", false);
  return "leaf" in fund && fund.unspecified === undefined ? fund.leaf : null;
});

function fieldOf(form: string): LedgerField | "ignore" | undefined {
  return FIELDS.get(form) ?? (IDLE.has(form) ? "ignore" : undefined);
}
