const DIGITS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 一 to 三十: what numbers the lines and the 类 of a table. */
export const NUMERALS: readonly string[] = [
  ...DIGITS,
  ...DIGITS.map((digit) => (digit === "十" ? "二十" : `十${digit}`)),
  ...DIGITS.map((digit) => (digit === "十" ? "三十" : `二十${digit}`)),
];

const NUMBERED = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）])/;

/** A name without the numeral before it: 一、教育支出 → 教育支出. */
export function withoutNumeral(name: string): string {
  return name.replace(NUMBERED, "");
}
