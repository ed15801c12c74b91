import { parseDecimal } from "../../../money";
import type { PrintedNumber } from "../../claim";

/** A number of a text, where it stands in it. */
export interface NumberToken {
  readonly kind: "number";
  readonly start: number;
  /** Behind its unit. */
  readonly end: number;
  /** Behind its last digit. */
  readonly digitsEnd: number;
  readonly printed: PrintedNumber;
  /** False where it touches other digits, so that nobody can say which of them it is: `1 044.97`, `12，34`. */
  readonly readable: boolean;
}

/** What stands behind numbers, the longest first. */
const UNITS = [
  "个百分点",
  "万平方米",
  "台（套）",
  "（台、套）",
  "（台/套）",
  "台/套",
  "亿元",
  "万元",
  "平方米",
  "公里",
  "人次",
  "元",
  "%",
  "辆",
  "台",
  "套",
  "个",
  "人",
  "名",
  "家",
  "次",
  "项",
  "间",
  "㎡",
];

const RUN = /\d(?:[\d,. ，]*\d)?/y;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;

/** The number that begins at a digit, with its unit: `18,976.76万元`. */
export function numberAt(text: string, start: number): NumberToken {
  RUN.lastIndex = start;
  const run = RUN.exec(text)![0];
  const digits = upToCommaOfSentence(run, text.slice(start + run.length, start + run.length + 4));
  const digitsEnd = start + digits.length;
  const unit = UNITS.find((word) => text.startsWith(word, digitsEnd)) ?? "";
  const plain = digits.replace(/[,，]/g, "");
  const readable = (GROUPED.test(digits.replace(/，/g, ",")) || PLAIN.test(digits)) && plain.length <= 20;
  const amount = unit === "元" || unit === "万元" ? parseDecimal(plain, unit)?.amount : undefined;
  return {
    kind: "number",
    start,
    end: digitsEnd + unit.length,
    digitsEnd,
    readable,
    printed: {
      digits: plain,
      decimals: plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0,
      unit,
      ...(readable && amount !== undefined && { amount }),
    },
  };
}

/** A full-width comma groups digits only before exactly three, with a `.` or a unit behind: `3，518.85万元`; else it ends the number. */
function upToCommaOfSentence(run: string, after: string): string {
  const comma = run.indexOf("，");
  if (comma < 0) return run;
  const [whole = "", ...groups] = run.split("，");
  const last = groups.at(-1)!;
  const isGrouped =
    /^\d{1,3}$/.test(whole) &&
    groups.slice(0, -1).every((group) => /^\d{3}$/.test(group)) &&
    /^\d{3}(?:\.\d+)?$/.test(last) &&
    UNITS.some((unit) => after.startsWith(unit));
  return isGrouped || /^\d{1,2}$/.test(last) ? run : whole;
}

/** 元, 万元 or 亿元. */
export function isMoney({ unit }: PrintedNumber): boolean {
  return unit === "元" || unit === "万元" || unit === "亿元";
}

/** 平方米 */
export function isArea({ unit }: PrintedNumber): boolean {
  return unit === "平方米" || unit === "㎡" || unit === "万平方米";
}
