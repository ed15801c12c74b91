import type { Random } from "../synthetic/random";

/** A file with something changed in its bytes. */
export type ByteChange = (file: Uint8Array, random: Random) => Uint8Array;

/** A few bytes have other bits. */
export const bits: ByteChange = (file, random) => {
  const copy = file.slice();
  for (let flips = 1 + random.below(8); flips > 0; flips--) {
    const at = random.below(copy.length);
    copy[at] = copy[at]! ^ (1 << random.below(8));
  }
  return copy;
};

/** The file ends too early, or something stands before or behind it. */
export const ends: ByteChange = (file, random) => {
  const more = new Uint8Array(random.below(2_000)).fill(random.below(256));
  switch (random.below(3)) {
    case 0:
      return file.slice(0, random.below(file.length));
    case 1:
      return Uint8Array.from([...file, ...more]);
    default:
      return Uint8Array.from([...more, ...file]);
  }
};

const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** Fields of an entry of the directory: where, and how wide. */
const FIELDS: readonly (readonly [at: number, bytes: 2 | 4])[] = [
  ...([[8, 2], [10, 2], [16, 4], [20, 4], [24, 4], [28, 2], [30, 2], [32, 2], [42, 4]] as const), // prettier-ignore
];
const NUMBERS = [0, 1, 8, 9, 30, 255, 65_535, 0x7fffffff, 0xffffffff];

/** The directory says something else of a part: its size, place, name, check sum, method; or two parts share their bytes. */
export const directory: ByteChange = (file, random) => {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  const entries = placesOf(view, ENTRY);
  const at = random.pick(entries);
  const [field, width] = random.pick(FIELDS);
  const value = random.below(3) === 0 ? view.getUint32(random.pick(entries) + 42, true) : random.pick(NUMBERS);
  if (random.below(6) === 0) view.setUint16(random.pick(placesOf(view, END)) + 10, value & 0xffff, true);
  else if (width === 2) view.setUint16(at + field, value & 0xffff, true);
  else view.setUint32(at + field, value, true);
  return copy;
};

function placesOf(view: DataView, signature: number): number[] {
  const places: number[] = [];
  for (let at = 0; at + 46 <= view.byteLength || at + 22 === view.byteLength; at++)
    if (view.getUint32(at, true) === signature) places.push(at);
  return places.length > 0 ? places : [0];
}
