import { normalName } from "../../catalogue";
import type { UnitBook } from "../../department";
import type { TextDocument } from "../../text";
import { type ListedUnits, listedUnitsIn } from "../../text/reading";
import { cellInFormula } from "../../workbook";
import type { UnitProblem } from "./gather-units";
import { noFile, notListed } from "./listed-units";

/**
 * The units that the department's text lists (下属预算单位3个，包括：…) against the files: which is named and sent none, which sent one and is not named, and
 * whether the number is that of the names, or of the files where no names are given. The department's own file (本级, 机关) may be counted or not.
 */
export function listedInText(
  document: TextDocument,
  books: readonly UnitBook[],
  department: string | undefined,
): UnitProblem[] {
  const listed = listedUnitsIn(document);
  if (!listed) return [];
  const others = books.filter(({ unit }) => !isOwn(unit, department));
  const where = placeOf(listed, document);
  if (listed.names.length === 0) return countedOnly(listed, books, others, where);
  const names = separated(listed.names, books);
  const lacking = names.filter((name) => !isOwn(name, department) && !books.some(({ unit }) => isSame(unit, name)));
  const unlisted = others.filter(({ unit }) => !names.some((name) => isSame(unit, name)));
  return [
    ...(listed.stated === undefined || listed.stated === names.length || listed.isOpen
      ? []
      : [counted(`${where}写的是 ${listed.stated} 个下属单位，列出的是 ${names.length} 个。`)]),
    ...lacking.map((name) => noFile(name, `${where}列出的下属单位中有“${name}”，没有它的文件。`)),
    ...(listed.isOpen ? [] : unlisted).map((book) =>
      notListed(book, `“${book.unit}”有文件，${where}列出的下属单位（${names.length} 个）中没有它。`),
    ),
  ];
}

function countedOnly(
  { stated }: ListedUnits,
  books: readonly UnitBook[],
  others: readonly UnitBook[],
  where: string,
): UnitProblem[] {
  if (stated === others.length || (stated === books.length && stated > 0)) return [];
  const files = others.length === books.length ? "" : "（部门本级不计）";
  return [counted(`${where}写的是 ${stated ?? 0} 个下属单位，有文件的是 ${others.length} 个${files}。`)];
}

function counted(message: string): UnitProblem {
  return { file: "", code: "count-differs", message };
}

/** `文字说明（预算说明!A12）` of a sheet, `文字说明（第 12 段）` of a file. */
function placeOf({ paragraph }: ListedUnits, { paragraphs }: TextDocument): string {
  const place = paragraphs[paragraph]?.place;
  return place?.kind === "cell" ? `文字说明（${cellInFormula(place.cell)}）` : `文字说明（第 ${paragraph + 1} 段）`;
}

/** `乙和丙` → 乙, 丙 where one of them is a unit's name and the whole is none. */
function separated(names: readonly string[], books: readonly UnitBook[]): string[] {
  const isKnown = (name: string) => books.some(({ unit }) => isSame(unit, name));
  return names.flatMap((name) => {
    if (isKnown(name)) return [name];
    for (const { index, 0: word } of name.matchAll(/以及|和|及/g)) {
      const parts = [name.slice(0, index), name.slice(index + word.length)];
      if (parts.some(isKnown)) return parts;
    }
    return [name];
  });
}

/** The shortest end of a name by which a text may call a unit: 第一中学 for 某市第一中学. */
const SHORTEST_END = 4;

/** True for one unit's name in full and in short: brackets, width and spaces are no difference, nor is 本级 behind it. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_END && long.endsWith(short);
}

function isOwn(unit: string, department: string | undefined): boolean {
  return (
    /^(?:部门|机关|局|厅|委|办)?(?:本级|本部|机关)$/.test(unit) ||
    (department !== undefined && isSame(unit, department))
  );
}

function plain(name: string): string {
  return normalName(name).replace(/[（(]?(?:本级|本部|机关)[）)]?$/, "");
}
