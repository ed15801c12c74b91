/** How an indicator's value bounds what is to be reached. */
export type BoundSign = "≥" | "＞" | "≤" | "＜" | "＝" | "约";

/** A number of an indicator's value as a plain decimal text, without separators. */
type Decimal = string;

/** What an indicator's value says (指标值 of the sheets 绩效_整体 and 绩效_项目). */
export type IndicatorValue =
  /** `≥4次`; without a sign: `4次`. The unit is empty where the value states none. */
  | { readonly kind: "bound"; readonly sign?: BoundSign; readonly number: Decimal; readonly unit: string }
  /** `5-10次` */
  | { readonly kind: "range"; readonly low: Decimal; readonly high: Decimal; readonly unit: string }
  /** `2024年12月`, `2024年12月31日前`, `2024年底` */
  | { readonly kind: "date"; readonly sign?: BoundSign; readonly year: number; readonly rest: string }
  /** `有效保障` */
  | { readonly kind: "words"; readonly text: string };

/** How a sign is written, longer ways before those that they begin with. Texts are compared in half width. */
const SIGNS: readonly (readonly [written: string, sign: BoundSign])[] = [
  [">=", "≥"],
  ["=>", "≥"],
  ["≥", "≥"],
  ["≧", "≥"],
  ["大于或等于", "≥"],
  ["大于等于", "≥"],
  ["不低于", "≥"],
  ["不少于", "≥"],
  ["不小于", "≥"],
  ["至少", "≥"],
  ["达到", "≥"],
  ["大于", "＞"],
  [">", "＞"],
  ["<=", "≤"],
  ["=<", "≤"],
  ["≤", "≤"],
  ["≦", "≤"],
  ["小于或等于", "≤"],
  ["小于等于", "≤"],
  ["不高于", "≤"],
  ["不超过", "≤"],
  ["不大于", "≤"],
  ["至多", "≤"],
  ["小于", "＜"],
  ["<", "＜"],
  ["等于", "＝"],
  ["=", "＝"],
  ["约", "约"],
];

const NUMBER = /^(\d{1,15}(?:,\d{3})*(?:\.\d{1,8})?)(.*)$/;
const RANGE = /^(?:-|~|—|–|至)(\d{1,15}(?:,\d{3})*(?:\.\d{1,8})?)(.*)$/;
const UNIT = /^\(?([^\d()<>=≥≤]{0,8})\)?$/;
const DATE = /^(20\d\d)年((?:\d{1,2}月(?:\d{1,2}日)?)?(?:以?前|底前?|末前?)?)$/;

/**
 * What a value says, however it is written: `>=4 次` → at least 4 次, `=100.00(%)` → exactly 100.00%, `不超过60万元` → at most 60 万元,
 * `2024 年12月` → a date, `有效保障` → words. Everything that is none of the others is words.
 */
export function readIndicatorValue(text: string): IndicatorValue {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const [written, sign] = SIGNS.find(([word]) => plain.startsWith(word)) ?? ["", undefined];
  const rest = plain.slice(written.length);
  const signed = sign ? { sign } : {};
  const date = DATE.exec(rest);
  if (date && date[2] !== "") return { kind: "date", ...signed, year: Number(date[1]), rest: date[2]! };
  const number = NUMBER.exec(rest);
  if (!number) return { kind: "words", text: text.trim() };
  const [, low = "", behind = ""] = number;
  const unit = UNIT.exec(behind)?.[1];
  if (unit !== undefined) return { kind: "bound", ...signed, number: withoutCommas(low), unit };
  return sign ? { kind: "words", text: text.trim() } : (readRange(low, behind) ?? { kind: "words", text: text.trim() });
}

/** `5` and `-10次`, or `5%-10%` parted behind its first number. */
function readRange(low: string, behind: string): IndicatorValue | undefined {
  const firstUnit = /^[^\d()\-~—–至]{0,8}/.exec(behind)![0];
  const range = RANGE.exec(behind.slice(firstUnit.length));
  const unit = UNIT.exec(range?.[2] ?? "(")?.[1];
  if (!range || unit === undefined || (firstUnit !== "" && firstUnit !== unit)) return undefined;
  return { kind: "range", low: withoutCommas(low), high: withoutCommas(range[1]!), unit };
}

/** A value as we print it: `>=4 次` → `≥4次`, `=100%` → `＝100%`, `<=60 万元` → `≤60万元`; numbers keep their decimals, words stay. */
export function printedIndicatorValue(text: string): string {
  const value = readIndicatorValue(text);
  switch (value.kind) {
    case "bound":
      return `${value.sign ?? ""}${value.number}${value.unit}`;
    case "range":
      return `${value.low}-${value.high}${value.unit}`;
    case "date":
      return `${value.sign ?? ""}${value.year}年${value.rest}`;
    case "words":
      return value.text;
  }
}

function withoutCommas(number: string): Decimal {
  return number.replaceAll(",", "");
}
