import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sampleFile } from "./xlsx-files";

/** The sample with one of its parts changed. */
export function sampleWith(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(sampleFile());
  const before = strFromU8(parts[part]!);
  const after = change(before);
  if (after === before) throw new Error(`nothing has changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) }, { level: 1 });
}

/** The XML with a text put in before another. */
export const before = (place: string, text: string) => (xml: string) => xml.replace(place, () => text + place);

/** The sample with so many entries that all lie at the same bytes. */
export function sampleOfOverlaps(count: number): Uint8Array {
  const parts = unzipSync(sampleFile());
  for (let number = 0; number < count; number++) parts[`a/${number}.bin`] = new Uint8Array([1, 2, 3]);
  const file = zipSync(parts, { level: 0 });
  const view = new DataView(file.buffer);
  let first: number | undefined;
  for (let at = 0; at + 46 < file.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = strFromU8(file.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (!name.startsWith("a/")) continue;
    first ??= view.getUint32(at + 42, true);
    view.setUint32(at + 42, first, true);
  }
  return file;
}
