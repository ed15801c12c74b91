import { withoutTrailingZeros } from "../money";

/** A weight in hundredths of a point as it is printed: 2000 → `20`, 1250 → `12.5`. */
export function printedWeight(hundredths: number): string {
  const fraction = withoutTrailingZeros(String(hundredths % 100).padStart(2, "0"));
  return `${Math.floor(hundredths / 100)}${fraction === "" ? "" : `.${fraction}`}`;
}
