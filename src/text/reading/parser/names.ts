import type { TextSectionId } from "../sections/section-words";
import type { Mention, NamePart } from "./mention";

/** Sections that list 类, and sections that list 项: in them a name alone is of that level. */
const BY_CATEGORY: ReadonlySet<TextSectionId | undefined> = new Set([
  undefined,
  "overview",
  "income",
  "expenditure",
  "appropriation",
  "generalBudget.structure",
]);

/**
 * The code that a mention's names lead to, level by level; undefined where none or several do. A level that is written wrong is passed over
 * where the others tell the code alone.
 */
export function codeOf({ names, code }: Mention, section: TextSectionId | undefined): string | undefined {
  if (code !== undefined) return code;
  const codes = codesOf(names, section);
  const path = names
    .slice(0, -1)
    .map(ofItsLevel)
    .filter((above) => above.length > 0);
  const fitting = codes.filter((found) => path.every((above) => above.some((one) => found.startsWith(one))));
  if (fitting.length > 0) return only(atLevelOf(fitting, section));
  const [category] = path;
  return category ? only(codes.filter((found) => category.some((one) => found.startsWith(one)))) : undefined;
}

/** The codes of the last name: of the level that is written behind it, and economic ones only where 款 of 基本支出 are listed, or beside 三公: 会议费. */
function codesOf(names: readonly NamePart[], section: TextSectionId | undefined): readonly string[] {
  const last = names.at(-1);
  if (!last) return [];
  const ofLevel = ofItsLevel(last);
  const isEconomic =
    (section === "basic" || section === "threePublic") && names.length === 1 && last.level === undefined;
  return ofLevel.filter((code) => code.startsWith("3") === isEconomic);
}

/** The codes of a name, of the level that is written behind it. */
function ofItsLevel({ codes, level }: NamePart): readonly string[] {
  return level === undefined ? codes : codes.filter(({ length }) => length === level);
}

function atLevelOf(codes: readonly string[], section: TextSectionId | undefined): readonly string[] {
  if (codes.length < 2) return codes;
  const categories = codes.filter(({ length }) => length === 3);
  if (BY_CATEGORY.has(section) && categories.length > 0) return categories;
  const items = codes.filter(({ length }) => length === 7);
  return items.length > 0 ? items : codes;
}

function only<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined;
}
