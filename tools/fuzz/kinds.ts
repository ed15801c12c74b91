import { zipSync } from "fflate";
import { Random } from "../synthetic/random";
import type { Parts } from "./seeds";
import * as xml from "./xml-changes";
import * as zip from "./zip-changes";

/** The same for every entry, so that a number makes the same file at any time. */
const PACKED_AT = new Date(2024, 0, 1);

/** Parts are packed in haste: what a case costs should be its own. */
const packed = (parts: Parts) => zipSync({ ...parts }, { level: 1, mtime: PACKED_AT });

const ofParts =
  (change: xml.Change) =>
  (parts: Parts, random: Random): Uint8Array => {
    // now and then one thing comes on top of another
    let changed = change(parts, random);
    while (random.below(4) === 0) changed = change(changed, random);
    return packed(changed);
  };

const ofBytes =
  (change: zip.ByteChange) =>
  (parts: Parts, random: Random): Uint8Array =>
    change(packed(parts), random);

/** The kinds of hostile files, each with how one is made of a workbook's parts. */
export const KINDS: ReadonlyMap<string, (parts: Parts, random: Random) => Uint8Array> = new Map([
  ["attributes", ofParts(xml.attributes)],
  ["counts", ofParts(xml.counts)],
  ["names", ofParts(xml.names)],
  ["texts", ofParts(xml.texts)],
  ["formulas", ofParts(xml.formulas)],
  ["pieces", ofParts(xml.pieces)],
  ["prefixes", ofParts(xml.prefixes)],
  ["directory", ofBytes(zip.directory)],
  ["bits", ofBytes(zip.bits)],
  ["ends", ofBytes(zip.ends)],
]);

/** A hostile file: its kind, and its bytes. */
export interface Case {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/** The hostile file of that number: the same for the same seed on every machine. */
export function makeCase(all: readonly Parts[], seed: number, number: number): Case {
  const random = new Random(seed * 1_000_003 + number);
  const kinds = [...KINDS];
  const [kind, make] = kinds[number % kinds.length]!;
  return { kind, bytes: make(all[Math.floor(number / kinds.length) % all.length]!, random) };
}
