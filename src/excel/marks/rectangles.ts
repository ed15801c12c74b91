import { type Area, areaA1 } from "../../workbook";

/** An address of `getRanges` may have so many characters; Excel cuts off what is longer without a word. */
export const LONGEST_ADDRESS = 8_192;

/** The addresses of areas, joined by commas into as few texts as the limit allows. */
export function addressesOf(areas: readonly Area[], longest = LONGEST_ADDRESS): string[] {
  const texts: string[] = [];
  for (const area of areas) {
    const address = areaA1(area);
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longest)
      texts[texts.length - 1] = `${last},${address}`;
    else texts.push(address);
  }
  return texts;
}
