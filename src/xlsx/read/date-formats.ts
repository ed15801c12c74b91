/** A piece of a date as a cell shows it: a literal text, or the year, month or day in so many letters (`yyyy` → 4). */
type DatePiece = { readonly literal: string } | { readonly of: "y" | "m" | "d"; readonly letters: number };

/** A number format that shows a day and nothing finer, from left to right. */
export type DateFormat = readonly DatePiece[];

/** ECMA-376 part 1, 18.8.30: the date formats that Chinese Excel knows by number alone. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [14, "yyyy/m/d"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [30, "m-d-yy"],
  ...[31].map((id) => [id, "yyyy年m月d日"] as const),
  ...[27, 36, 50, 52, 57].map((id) => [id, "yyyy年m月"] as const),
  ...[28, 29, 51, 53, 54, 58].map((id) => [id, "m月d日"] as const),
]);

/** The code of a format that a cell names by its number alone, where it shows a date: 58 → `m月d日`. */
export function builtInDate(id: string): string | undefined {
  return BUILT_IN.get(Number(id));
}

/** Excel takes no longer format. */
const LONGEST_FORMAT = 255;
const PIECE = /\[[^[\]]*\]|"([^"]*)"|\\(.)|[_*].|([yY]+|[mM]+|[dD]+)|([-/., ()年月日])|[^]/g;

/** `m"月"d"日";@` → month, 月, day, 日; undefined for a format that shows no date, or a time of day with it. */
export function dateFormat(code: string): DateFormat | undefined {
  if (code.length > LONGEST_FORMAT) return undefined;
  const pieces: DatePiece[] = [];
  for (const [whole, quoted, escaped, letters, sign] of code.matchAll(PIECE)) {
    const literal = quoted ?? escaped ?? sign;
    if (whole === ";") break;
    if (letters !== undefined) pieces.push({ of: letters.charAt(0).toLowerCase() as "y", letters: letters.length });
    else if (literal !== undefined) pieces.push({ literal });
    else if (!/^[[_*]./.test(whole)) return undefined;
  }
  return pieces.some((piece) => "of" in piece) ? pieces : undefined;
}

const DAY = 86_400_000;
/** Days from 1900 on up to 9999-12-31. */
const LAST_DAY = 2_958_465;
/** Excel counts a 29 February 1900, which was none. */
const NO_DAY = 60;
/** Days are counted from so many days later in workbooks from old Macintoshes. */
const FROM_1904 = 1462;

/** What a cell of that format shows: 45352 as `m-d` → `3-1`; undefined for what is no day of Excel's calendar. */
export function showDate(value: number, format: DateFormat, from1904: boolean): string | undefined {
  const day = Math.floor(value) + (from1904 ? FROM_1904 : 0);
  if (!(day >= 1 && day <= LAST_DAY) || day === NO_DAY) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + (day + (day < NO_DAY ? 1 : 0)) * DAY);
  return format.map((piece) => ("literal" in piece ? piece.literal : part(piece, date))).join("");
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function part({ of, letters }: Extract<DatePiece, { of: string }>, date: Date): string {
  if (of === "y") return String(date.getUTCFullYear()).slice(letters > 2 ? 0 : -2);
  const [number, names] = of === "m" ? [date.getUTCMonth() + 1, MONTHS] : ([date.getUTCDate(), WEEKDAYS] as const);
  if (letters <= 2) return String(number).padStart(letters, "0");
  const name = names[of === "m" ? number - 1 : date.getUTCDay()]!;
  return letters === 3 ? name.slice(0, 3) : name;
}
