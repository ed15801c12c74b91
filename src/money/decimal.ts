import { withoutTrailingZeros } from "./digits";

/**
 * A number as a plain decimal text, without an exponent, with the fifteen significant digits that Excel keeps: 1e-7 is `0.0000001`.
 * Throws RangeError for a number that is not finite.
 */
export function plainDecimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const [digits = "0", exponent = "0"] = String(Number(value.toPrecision(15))).split("e");
  return shiftDecimal(digits, Number(exponent));
}

/** Moves the point of a plain decimal text to the right by so many places (to the left where negative): `-1.25` by 1 is `-12.5`. */
export function shiftDecimal(text: string, places: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new RangeError(`Not a plain decimal: ${text}`);
  const fraction = match[3] ?? "";
  const digits = match[2]! + fraction;
  const point = match[2]!.length + places;
  const whole = point <= 0 ? "0" : digits.slice(0, point).padEnd(point, "0");
  const rest = point <= 0 ? digits.padStart(digits.length - point, "0") : digits.slice(point);
  const kept = withoutTrailingZeros(rest);
  return `${match[1]}${whole.replace(/^0+(?=\d)/, "")}${kept === "" ? "" : `.${kept}`}`;
}
