import type { AmountColumn, KeyColumn, SectionId, SectionSpec, TableSpec } from "../tables";
import { type Grid, shown } from "./grid";
import { type ReadPath, headerScore, isHeaderWord, isWeak, vocabularyOf } from "./header-match";
import { headerForm } from "./text";

/** A column of the sheet that tells which row it is. `role` is set where the header names the level: 类, 款, 项, 项目名称. */
export interface FoundKey {
  readonly column: number;
  readonly role: KeyColumn["role"] | undefined;
}

export interface FoundAmount {
  readonly column: number;
  readonly spec: AmountColumn;
}

export interface FoundSection {
  readonly spec: SectionSpec;
  readonly keys: readonly FoundKey[];
  readonly amounts: readonly FoundAmount[];
}

/** A header that was found: the rows it takes and what its columns are. */
export interface FoundHeader {
  readonly first: number;
  readonly last: number;
  readonly sections: readonly FoundSection[];
  /** Columns with a header of their own that is none of the table's. */
  readonly foreign: readonly { readonly column: number; readonly text: string }[];
  /** Described columns that no column of the sheet fits. */
  readonly missing: readonly { readonly section: SectionId; readonly spec: AmountColumn }[];
}

/** Headers are looked for in this many filled rows below a title; what comes later is data. */
const SEARCHED_ROWS = 12;

/** Looks for the table's header from `first` to `last`. Undefined where no rows fit well enough to be it. */
export function findHeader(grid: Grid, spec: TableSpec, first: number, last: number): FoundHeader | undefined {
  const vocabulary = vocabularyOf(spec);
  const rows = grid.filledRows(first, last).slice(0, SEARCHED_ROWS);
  let best: FoundHeader | undefined;
  for (let start = 0; start < rows.length; start++) {
    if (!isHeaderRow(grid, rows[start]!, vocabulary, spec)) continue;
    let end = start;
    while (rows[end + 1] === rows[end]! + 1 && isHeaderRow(grid, rows[end + 1]!, vocabulary, spec)) end++;
    const found = matchColumns(grid, spec, rows[start]!, rows[end]!);
    if (found && (!best || found.missing.length < best.missing.length)) best = found;
    start = end;
  }
  return best;
}

/** True where a row repeats header words and holds no figure: a header, or one repeated where a page breaks. */
export function isHeaderRow(grid: Grid, row: number, vocabulary: ReadonlySet<string>, spec: TableSpec): boolean {
  const cells = grid.row(row);
  if (cells.length === 0 || cells.some((cell) => typeof cell.value === "number")) return false;
  const words = cells.filter((cell) => isHeaderWord(shown(cell), vocabulary));
  if (words.length * 2 < cells.length) return false;
  const totals = new Set(spec.sections.flatMap((section) => (section.total ?? []).map(headerForm)));
  return (
    new Set(words.map((cell) => headerForm(shown(cell)))).size >= 2 ||
    words.some((cell) => !totals.has(headerForm(shown(cell))))
  );
}

function matchColumns(grid: Grid, spec: TableSpec, first: number, last: number): FoundHeader | undefined {
  const paths = readPaths(grid, first, last);
  const claims = claimColumns(paths, spec);
  const sections = spec.sections.map((section) => ({
    spec: section,
    keys: keysOf(section, claims, paths),
    amounts: [...claims].flatMap(([column, claim]) =>
      claim.section === section.id && claim.spec.role === "amount" ? [{ column, spec: claim.spec }] : [],
    ),
  }));
  const missing = sections.flatMap(({ spec: section, amounts }) =>
    section.columns.flatMap((column) =>
      column.role === "amount" && !amounts.some((found) => found.spec.id === column.id)
        ? [{ section: section.id, spec: column }]
        : [],
    ),
  );
  const described = spec.sections
    .flatMap((section) => section.columns)
    .filter((column) => column.role === "amount").length;
  const enough = sections.every((section) => section.amounts.length > 0 && section.keys.length > 0);
  if (!enough || missing.length * 2 > described) return undefined;
  const foreign = [...paths]
    .filter(
      ([column]) =>
        !claims.has(column) && !sections.some((section) => section.keys.some((key) => key.column === column)),
    )
    .map(([column, path]) => ({ column, text: path.join("") }));
  return { first, last, sections, foreign, missing };
}

/**
 * The header texts of every column, from the top to the bottom. A group heading stands once, above its first column; it is
 * carried to the right over columns that have a heading of their own below. Merged areas are not needed for that, and are not asked for.
 */
function readPaths(grid: Grid, first: number, last: number): Map<number, ReadPath> {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const columns = [...new Set(rows.flatMap((row) => grid.row(row).map((cell) => cell.column)))].sort((a, b) => a - b);
  const paths = new Map<number, string[]>(columns.map((column) => [column, []]));
  for (const row of rows) {
    let group = "";
    for (const column of columns) {
      const own = headerForm(shown(grid.cell(row, column)));
      if (own !== "") group = own;
      const headedBelow = rows.some((below) => below > row && shown(grid.cell(below, column)) !== "");
      const headedAbove = (paths.get(column)?.length ?? 0) > 0 && own === "" && isOwnHeading(grid, row, column, first);
      const text = own !== "" ? own : headedBelow && !headedAbove ? group : "";
      if (text !== "") paths.get(column)!.push(text);
    }
  }
  return paths;
}

/** True where the column has its own text above this row: then a gap in it is a tall cell, not part of the group beside it. */
function isOwnHeading(grid: Grid, row: number, column: number, first: number): boolean {
  for (let above = first; above < row; above++) if (shown(grid.cell(above, column)) !== "") return true;
  return false;
}

interface Claim {
  readonly section: SectionId;
  readonly spec: SectionSpec["columns"][number];
  readonly score: number;
}

/** Gives every column of the sheet the described column it fits best; of two that fit the same amount column, the better keeps it. */
function claimColumns(paths: ReadonlyMap<number, ReadPath>, spec: TableSpec): Map<number, Claim> {
  const claims = new Map<number, Claim>();
  const taken = new Map<string, number>();
  const offers = [...paths].flatMap(([column, path]) =>
    spec.sections.flatMap((section) =>
      section.columns.map((candidate) => ({
        column,
        section: section.id,
        spec: candidate,
        score: headerScore(path, candidate),
      })),
    ),
  );
  // best first; of equals the leftmost column takes the first description, which is what tells “预算数” of income from that of expenditure
  const ranked = offers.filter((offer) => offer.score > 0).sort((a, b) => b.score - a.score || a.column - b.column);
  for (const offer of ranked) {
    if (claims.has(offer.column)) continue;
    if (offer.spec.role === "amount") {
      const key = `${offer.section}/${offer.spec.id}`;
      if (taken.has(key) || (isWeak(offer.score) && !isInOrder(offer, claims, spec))) continue;
      taken.set(key, offer.column);
    }
    claims.set(offer.column, offer);
  }
  return new Map([...claims].sort(([a], [b]) => a - b));
}

/** A weak fit is accepted only where it keeps the columns in the order of the description. */
function isInOrder(offer: Claim & { column: number }, claims: ReadonlyMap<number, Claim>, spec: TableSpec): boolean {
  const place = (claim: Claim) => {
    const section = spec.sections.findIndex((candidate) => candidate.id === claim.section);
    return section * 1000 + spec.sections[section]!.columns.indexOf(claim.spec);
  };
  return [...claims].every(([column, claim]) => column < offer.column === place(claim) < place(offer));
}

const LEVELS: ReadonlyMap<string, KeyColumn["role"]> = new Map([
  ["类", "category"],
  ["款", "section"],
  ["项", "item"],
]);

/** The key columns of a section, and the columns without a heading that follow one: 功能分类 stands over a code and a name. */
function keysOf(
  section: SectionSpec,
  claims: ReadonlyMap<number, Claim>,
  paths: ReadonlyMap<number, ReadPath>,
): FoundKey[] {
  const keys: FoundKey[] = [];
  const claimed = [...claims].filter(([, claim]) => claim.section === section.id && claim.spec.role !== "amount");
  for (const [column, claim] of claimed) {
    const path = paths.get(column)!;
    const role = claim.spec.role === "amount" ? undefined : claim.spec.role;
    keys.push({
      column,
      role: LEVELS.get(path[path.length - 1]!) ?? (role === "project" || role === "label" ? role : undefined),
    });
    for (let next = column + 1; next <= column + 3 && !paths.get(next)?.length; next++) {
      if (Math.max(...paths.keys()) < next) break;
      keys.push({ column: next, role: undefined });
    }
  }
  return keys;
}
