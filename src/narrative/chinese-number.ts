const DIGITS = "零一二三四五六七八九";

/** 1 to 99 as headings are numbered: 1 → 一, 10 → 十, 12 → 十二, 20 → 二十. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const before = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens]}十`;
  return before + (ones === 0 && tens > 0 ? "" : DIGITS[ones]!);
}
