const DIGITS = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** A list's number in one of Word's formats: 12 → 十二 (`chineseCounting`), xii (`lowerRoman`), l (`lowerLetter`), ⑫; in those not known here, 12. */
export function numberText(number: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCountingThousand":
      return chinese(number);
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return number >= 1 && number <= 20 ? String.fromCharCode(0x2460 + number - 1) : String(number);
    case "upperRoman":
      return roman(number).toUpperCase();
    case "lowerRoman":
      return roman(number);
    case "upperLetter":
      return letters(number).toUpperCase();
    case "lowerLetter":
      return letters(number);
    default:
      return String(number);
  }
}

/** Up to 99 in words, as headings are numbered; beyond that, digit by digit. */
function chinese(number: number): string {
  if (number < 10) return DIGITS[number] ?? String(number);
  if (number > 99) return [...String(number)].map((digit) => DIGITS[Number(digit)]).join("");
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? DIGITS[tens] : ""}十${ones > 0 ? DIGITS[ones] : ""}`;
}

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let text = "";
  for (const [value, letter] of ROMAN) {
    text += letter.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** a … z, then aa, bb, as Word counts. */
function letters(number: number): string {
  if (number < 1 || number > 26 * 26) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}
