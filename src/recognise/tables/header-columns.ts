import type { AmountColumn, DerivedColumn, KeyColumn, SectionSpec } from "../../tables";
import { type DescribedColumn, fitsOf, isWeak } from "./header-match";
import type { HeaderWords } from "./header-words";

/** A column of the sheet that tells which row it is. `role` is set where the header names the level: 类, 款, 项, 项目名称. */
export interface FoundKey {
  readonly column: number;
  readonly role: KeyColumn["role"] | undefined;
  /** The described column that its heading fits; absent where it has none of its own. */
  readonly spec?: KeyColumn;
}

export interface FoundAmount {
  readonly column: number;
  readonly spec: AmountColumn;
}

export interface FoundSection {
  readonly spec: SectionSpec;
  readonly keys: readonly FoundKey[];
  readonly amounts: readonly FoundAmount[];
  /** Columns that only count the rows: 行次. */
  readonly ordinals: readonly { readonly column: number; readonly spec: KeyColumn }[];
  /** Columns that compare others: 增减额, 增减%. */
  readonly derived: readonly { readonly column: number; readonly spec: DerivedColumn }[];
}

/** Sections with the columns that fit them, and how well they do. */
export interface Division {
  readonly sections: readonly FoundSection[];
  readonly missing: number;
  readonly score: number;
}

type Headings = HeaderWords["headings"];

/** True for a column of last year's budget or outcome, or one that compares with it: it stands under a heading that says so, as no other does. */
export function isOfLastYear(column: DescribedColumn): boolean {
  if (column.role === "derived") return true;
  if (column.role !== "amount") return false;
  const { version } = column.question;
  return version === "prior" || version === "priorActual";
}

/**
 * Gives the columns to the sections, which stand side by side: all of one section's columns are left of all of the next one's.
 * That tells 预算数 of income from 预算数 of expenditure where the words 收入 and 支出 above them are lost.
 * @param columns columns with a heading, from left to right
 * @param anyKeys whether the columns before a section's amounts are its keys where no heading of theirs is known: for a table that it is known to be
 */
export function divideColumns(
  sections: readonly SectionSpec[],
  columns: readonly number[],
  read: HeaderWords,
  anyKeys: boolean,
): Division | undefined {
  const [section, ...others] = sections;
  if (!section) return { sections: [], missing: 0, score: 0 };
  const splits =
    others.length === 0 ? [columns.length] : columns.map((_, index) => index + 1).slice(0, columns.length - 1);
  const offers = offersOf(section, columns, read);
  let best: Division | undefined;
  for (const split of splits) {
    const own = fitSection(section, read, offers, { start: columns[0] ?? 0, end: columns[split], anyKeys });
    if (!own) continue;
    const rest = divideColumns(others, columns.slice(split), read, anyKeys);
    if (!rest) continue;
    const division = {
      sections: [own.found, ...rest.sections],
      missing: own.missing + rest.missing,
      score: own.score + rest.score,
    };
    if (!best || isBetter(division, best)) best = division;
  }
  return best;
}

/** True where fewer columns are missing, or as many, and the words fit better. */
export function isBetter(one: Division, other: Division): boolean {
  return one.missing < other.missing || (one.missing === other.missing && one.score > other.score);
}

interface Claim {
  readonly column: number;
  readonly spec: DescribedColumn;
  readonly place: number;
  readonly score: number;
}

/** Where a section's columns may stand. */
interface SectionPlace {
  readonly start: number;
  /** The first column of the next section; undefined of the last. */
  readonly end: number | undefined;
  readonly anyKeys: boolean;
}

function fitSection(
  section: SectionSpec,
  { headings }: HeaderWords,
  offers: readonly Claim[],
  { start, end, anyKeys }: SectionPlace,
) {
  const claims = claimColumns(offers.filter(({ column }) => end === undefined || column < end));
  const amounts = claims.flatMap(({ column, spec }) => (spec.role === "amount" ? [{ column, spec }] : []));
  const known = [...keysOf(claims, headings, end), ...unknownNames(claims, headings, section)];
  const keys = known.length === 0 && anyKeys ? columnsBefore(amounts, start) : known;
  if (amounts.length === 0 || (keys.length === 0 && section.rows.by !== "one")) return undefined;
  const missing = section.columns.filter(
    (column) => column.role === "amount" && !column.mayLack && !claims.some(({ spec }) => spec === column),
  ).length;
  const score = claims.reduce((total, claim) => total + claim.score, 0);
  const ordinals = claims.flatMap(({ column, spec }) =>
    spec.role === "ordinal" && !spec.isPlaces ? [{ column, spec }] : [],
  );
  const derived = claims.flatMap(({ column, spec }) => (spec.role === "derived" ? [{ column, spec }] : []));
  return { found: { spec: section, keys, amounts, ordinals, derived }, missing, score };
}

/** Every fit of a column with a described one, the best first, of equals the left one. */
function offersOf(section: SectionSpec, columns: readonly number[], { headings, compared }: HeaderWords): Claim[] {
  const offers: Claim[] = [];
  for (const column of columns) {
    const isCompared = compared.has(column);
    for (const fit of fitsOf(headings.get(column)!.path, section))
      if (isCompared === isOfLastYear(fit.spec)) offers.push({ column, ...fit });
  }
  return offers.sort((a, b) => b.score - a.score || a.column - b.column);
}

/** Gives every column the described column it fits best; of two that fit the same one, the better keeps it, of equals the left one. */
function claimColumns(ranked: readonly Claim[]): Claim[] {
  const claims = new Map<number, Claim>();
  const taken = new Set<number>();
  for (const offer of ranked) {
    if (claims.has(offer.column)) continue;
    const single = !LEVEL_ROLES.has(offer.spec.role);
    if (single && taken.has(offer.place)) continue;
    if (offer.spec.role === "amount" && isWeak(offer.score) && !isInOrder(offer, claims.values())) continue;
    taken.add(offer.place);
    claims.set(offer.column, offer);
  }
  return [...claims.values()].sort((a, b) => a.column - b.column);
}

/** Roles that several columns may have: a heading over 类, 款, 项 and the name may stand above each of them. */
const LEVEL_ROLES: ReadonlySet<DescribedColumn["role"]> = new Set<DescribedColumn["role"]>([
  "category",
  "section",
  "item",
  "name",
]);

/** A weak fit is accepted only where it keeps the columns in the order of the description. */
function isInOrder(offer: Claim, claims: Iterable<Claim>): boolean {
  return [...claims].every((claim) => claim.column < offer.column === claim.place < offer.place);
}

/** The columns from `start` to the first amount, as keys that their cells must tell apart. */
function columnsBefore(amounts: readonly FoundAmount[], start: number): FoundKey[] {
  const count = Math.min(...amounts.map(({ column }) => column)) - start;
  return Number.isFinite(count)
    ? Array.from({ length: count }, (_, at) => ({ column: start + at, role: undefined }))
    : [];
}

const LEVELS: ReadonlyMap<string, KeyColumn["role"]> = new Map([
  ["类", "category"],
  ["款", "section"],
  ["项", "item"],
]);

/** A heading may stand over so many columns more that have none of their own: 科目编码 over 类, 款, 项 and the name. */
const WIDEST_HEADING = 3;

/** What the last word over a column of names may end with where it is none of the table's own words: 部门预算经济分类科目名称. */
const NAMES = /(?:名称|科目|内容|事项)$/;

/**
 * A column with a heading of its own that is none of the table's, but stands between the codes and the amounts and says that it holds names: the
 * section's names, where no column is known for them.
 */
function unknownNames(claims: readonly Claim[], headings: Headings, { columns }: SectionSpec): FoundKey[] {
  const wants = columns.some(({ role }) => role === "name") && !claims.some(({ spec }) => spec.role === "name");
  const codes = claims
    .filter(({ spec }) => spec.role !== "amount" && spec.role !== "derived")
    .map(({ column }) => column);
  const amounts = claims.filter(({ spec }) => spec.role === "amount").map(({ column }) => column);
  if (!wants || codes.length === 0) return [];
  const claimed = new Set(claims.map(({ column }) => column));
  const between = [...headings].filter(
    ([column, { path }]) =>
      !claimed.has(column) &&
      column > Math.max(...codes) &&
      column < Math.min(...amounts) &&
      NAMES.test(path[path.length - 1] ?? ""),
  );
  return between.slice(0, 1).map(([column]) => ({ column, role: undefined }));
}

/** The key columns of a section, and the columns without a heading that follow one: 功能分类 stands over a code and a name. */
function keysOf(claims: readonly Claim[], headings: Headings, end: number | undefined): FoundKey[] {
  const last = end ?? Math.max(-1, ...headings.keys());
  return claims.flatMap(({ column, spec }) => {
    if (spec.role === "amount" || spec.role === "ordinal" || spec.role === "derived") return [];
    const words = headings.get(column)!.path;
    const level = LEVELS.get(words[words.length - 1]!);
    const role = level ?? (spec.role === "project" || spec.role === "label" ? spec.role : undefined);
    const keys: FoundKey[] = [{ column, role, spec }];
    for (let next = column + 1; next <= column + WIDEST_HEADING && next < last && !headings.has(next); next++) {
      keys.push({ column: next, role: undefined });
    }
    return keys;
  });
}
