const ZERO = 48;
const MINUS = 45;

/** How many zeros a run of digits ends with: `12300` → 2, `000` → 3. */
export function trailingZeros(digits: string): number {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === ZERO) end--;
  return digits.length - end;
}

/** Digits without the zeros at their end: `4400` → `44`, `00` → ``. */
export function withoutTrailingZeros(digits: string): string {
  return digits.slice(0, digits.length - trailingZeros(digits));
}

/** A plain decimal text with its whole digits in threes: `-1234567.5000` → `-1,234,567.5000`. */
export function inThousands(decimal: string): string {
  const point = decimal.indexOf(".");
  const end = point < 0 ? decimal.length : point;
  const first = decimal.charCodeAt(0) === MINUS ? 1 : 0;
  if (end - first <= 3) return decimal;
  const groups: string[] = [];
  let at = end;
  for (; at - first > 3; at -= 3) groups.unshift(decimal.slice(at - 3, at));
  return decimal.slice(0, first) + [decimal.slice(first, at), ...groups].join(",") + decimal.slice(end);
}
