import { damaged } from "../errors";
import { XmlScanner } from "../xml/scanner";
import { builtInDate, dateFormat, showDate } from "./date-formats";

/** A number format that shows leading zeros: literal characters and digits (`0`), to be filled from the right. */
export type PaddedFormat = string;

/** What a cell of some format shows of a number, where that says something else than the number; undefined where it does not. */
export type Shows = (value: number) => string | undefined;

/**
 * For each cell format of the workbook, what it shows of a number: leading zeros (3 shown as 03) and days (45352 shown as 3-1), for these change what
 * a code says. Undefined for every other format.
 * @param from1904 whether days are counted from 1904
 */
export function readShownFormats(xml: string, part: string, from1904: boolean): readonly (Shows | undefined)[] {
  const codes = new Map<string, string>();
  const formats: (Shows | undefined)[] = [];
  const scanner = new XmlScanner(xml, part);
  let section = "";
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.depth === 1) section = scanner.name;
    if (scanner.depth !== 2) continue;
    if (section === "numFmts") codes.set(scanner.attribute("numFmtId") ?? "", formatCode(scanner));
    if (section !== "cellXfs") continue;
    const id = scanner.attribute("numFmtId") ?? "";
    formats.push(showing(codes.get(id) ?? builtInDate(id) ?? "", from1904));
  }
  return formats;
}

function showing(code: string, from1904: boolean): Shows | undefined {
  const padded = paddedFormat(code);
  if (padded !== undefined) return (value) => showPadded(value, padded);
  const date = dateFormat(code);
  return date && ((value) => showDate(value, date, from1904));
}

/** Excel takes no longer format. */
const LONGEST_FORMAT = 255;
/** No program writes such a one by mistake. */
const IMPOSSIBLE_FORMAT = 1_000_000;

function formatCode(scanner: XmlScanner): string {
  const code = scanner.attribute("formatCode") ?? "";
  if (code.length > IMPOSSIBLE_FORMAT) throw damaged("样式中有过长的数字格式");
  return code;
}

/** `0000000` → itself, `00\ 00;@` → `00 00`; undefined where the code has no leading zeros or anything but digits, spaces and hyphens. */
export function paddedFormat(code: string): PaddedFormat | undefined {
  if (code.length > LONGEST_FORMAT) return undefined;
  const first = /^(?:[^;"\\]|"[^"]*"|\\.)*/.exec(code)?.[0] ?? "";
  const bare = first
    .replace(/\[[^[\]]*\]/g, "")
    .replace(/_./g, "")
    .replace(/\*./g, "")
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\\(.)/g, "$1")
    .trim();
  return /^[0 -]+$/.test(bare) && /0.*0/.test(bare) ? bare : undefined;
}

/** What a cell with that pattern shows; undefined for what the pattern is not made for (fractions, negative numbers). */
export function showPadded(value: number, pattern: PaddedFormat): string | undefined {
  if (!Number.isSafeInteger(value) || value < 0) return undefined;
  let digits = String(value);
  let shown = "";
  const first = pattern.indexOf("0");
  for (let i = pattern.length - 1; i >= first; i--) {
    if (pattern[i] !== "0") shown = pattern[i]! + shown;
    else if (i === first) shown = (digits || "0") + shown;
    else {
      shown = (digits.slice(-1) || "0") + shown;
      digits = digits.slice(0, -1);
    }
  }
  return pattern.slice(0, first) + shown;
}

/** What a cell of that number format shows, where it shows leading zeros: 3, `00` → 03; undefined for every other format. */
export function shownNumber(value: number, code: string): string | undefined {
  const format = paddedFormat(code);
  return format === undefined ? undefined : showPadded(value, format);
}
