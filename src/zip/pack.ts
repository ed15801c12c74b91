import { localExtra, packedBytes, type ZipEntry } from "./directory";
import { packer } from "./packer";
import type { Refusals } from "./refusals";

/** What goes into a package: an entry copied from another one with its packed bytes, or a new part. */
export type PackItem =
  | { readonly from: { readonly bytes: Uint8Array; readonly refuse: Refusals }; readonly entry: ZipEntry }
  | { readonly name: string; readonly content: Uint8Array };

interface Packed {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly madeBy: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

/** 1980-01-01 00:00, the first date that zip knows: the same content always makes the same file. */
const FIRST_DATE = 0x00210000;
/** Parts above this size are packed in haste: 勾稽核对表, which says nearly the same in every row, and ledgers, which would else take longer to pack than to read. */
const LARGE = 128 * 1024;
const UTF8_NAME = 0x0800;
const HAS_DESCRIPTOR = 0x0008;
const NOTHING = new Uint8Array(0);

/** A zip file of the items, in their order. Sizes are below 4 GB by limits.ts, so no zip64 is written. */
export function pack(items: readonly PackItem[]): Uint8Array {
  const entries = items.map((item) =>
    "entry" in item ? copied(item.from.bytes, item.entry, item.from.refuse) : packed(item.name, item.content),
  );
  const length = entries.reduce(
    (sum, e) => sum + 76 + 2 * e.name.length + e.localExtra.length + e.centralExtra.length + e.data.length,
    22,
  );
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    shared(view, at + 4, entry, entry.localExtra.length);
    at = append(file, at + 30, entry.name, entry.localExtra, entry.data);
  }
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, entry.madeBy, true);
    shared(view, at + 6, entry, entry.centralExtra.length);
    view.setUint16(at + 36, entry.internalAttributes, true);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[i]!, true);
    at = append(file, at + 46, entry.name, entry.centralExtra);
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return file;
}

/** The 26 bytes that an entry's own header and the directory have in common. */
function shared(view: DataView, at: number, entry: Packed, extraLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
  view.setUint16(at + 24, extraLength, true);
}

function append(file: Uint8Array, at: number, ...pieces: readonly Uint8Array[]): number {
  for (const piece of pieces) {
    file.set(piece, at);
    at += piece.length;
  }
  return at;
}

/** Sizes are written into the header, so a data descriptor and zip64 fields are not copied. */
function copied(from: Uint8Array, entry: ZipEntry, refuse: Refusals): Packed {
  return {
    name: entry.rawName,
    flags: entry.flags & ~HAS_DESCRIPTOR,
    method: entry.method,
    time: entry.time,
    crc: entry.crc,
    size: entry.size,
    data: packedBytes(from, entry, refuse),
    localExtra: withoutZip64(localExtra(from, entry, refuse)),
    centralExtra: withoutZip64(entry.extra),
    madeBy: entry.madeBy,
    internalAttributes: entry.internalAttributes,
    externalAttributes: entry.externalAttributes,
  };
}

function packed(name: string, content: Uint8Array): Packed {
  const { deflate, crc32 } = packer();
  const deflated = deflate(content, content.length > LARGE ? 1 : 6);
  const smaller = deflated.length < content.length;
  return {
    name: new TextEncoder().encode(name),
    flags: /^[\x20-\x7e]*$/.test(name) ? 0 : UTF8_NAME,
    method: smaller ? 8 : 0,
    time: FIRST_DATE,
    crc: crc32(content),
    size: content.length,
    data: smaller ? deflated : content,
    localExtra: NOTHING,
    centralExtra: NOTHING,
    madeBy: 20,
    internalAttributes: 0,
    externalAttributes: 0,
  };
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let at = 0;
  while (at + 4 <= extra.length) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > extra.length) break;
    if (view.getUint16(at, true) !== 1) kept.push(extra.subarray(at, end));
    at = end;
  }
  const length = kept.reduce((sum, field) => sum + field.length, 0);
  const all = new Uint8Array(length);
  kept.reduce((at, field) => append(all, at, field), 0);
  return all;
}
