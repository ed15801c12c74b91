import type { Random } from "../synthetic/random";

/** Numbers, addresses and counts that files may state and programs believe. */
const VALUES: readonly string[] = [
  ...["0", "-1", "1", "1.5", "16384", "16385", "1048576", "1048577", "2147483648", "9999999999", "1e308", "1e999"],
  ...[
    "NaN",
    "",
    " ",
    "A1",
    "XFD1048576",
    "A0",
    "A1:XFD1048576",
    "A:A",
    "1:1",
    "$A$1",
    "A1 B2",
    "true",
    "on",
    "General",
  ],
  ...["s", "str", "b", "e", "d", "inlineStr", "shared", "array", "dataTable", "rId1", "rId999", "../../x", "#", "%zz"],
];

/** Texts that are orders, or look like something else. */
const TEXTS: readonly string[] = [
  ...[
    "\u001b[2J",
    "\u001b]0;x\u0007",
    "\u202ecod",
    "\u2066x\u2069",
    "\ufeff",
    "\u200b",
    "\u0085",
    "\ud83d",
    "_x001B_[31m",
  ],
  ...["=cmd|'/c calc'!A1", "+1", "@SUM(1)", "'", '"', "&lt;", "]]>", "<b>", "$&", "$1", "a(b", "[[", "%s", "../../etc"],
  ...["单位收支总体情况表", "表3", "合计", "单位：万元", "2010301", "201", "编制单位：", "－", "１２３", "(5)", "1,23"],
];

/** Formulas of all kinds, whole and broken. */
const FORMULAS: readonly string[] = [
  ...["SUM(A1:XFD1048576)", "A1", "E8", "E8+1", "'表3'!E8", "'", '"', "[", "[1]表3!A1", "表3!E8-表3!E8", "1/0"],
  ...["SUM(E8,E8:E9,F8)", "SUMIF(A:A,1,E:E)", "INDIRECT(A1)", "((((((((((", "-".repeat(50), "#REF!", "表[[#All],[a]]"],
];

/** Strings whose repetition makes careless patterns slow. */
const PIECES: readonly string[] = [
  " ",
  "0",
  "[",
  "'",
  '"',
  "a",
  "表",
  "-",
  "(",
  ",",
  ".",
  "1",
  "\n",
  "#",
  ";",
  "\\",
  "{",
  "\u3000",
  "２",
  "其中：",
];

const LONGEST_RUN = 20_000;

export const anyValue = (random: Random): string => random.pick(VALUES);
export const anyFormula = (random: Random): string => (random.below(4) === 0 ? longRun(random) : random.pick(FORMULAS));

/** A text that is short and mean, or long and alike. */
export function anyText(random: Random): string {
  return random.below(3) === 0 ? longRun(random) : random.pick(TEXTS) + random.pick(TEXTS);
}

/** One piece many times, and something else at its end. */
export function longRun(random: Random): string {
  return random.pick(PIECES).repeat(1 + random.below(LONGEST_RUN)) + random.pick(["", "x", "!", "]", "元"]);
}
