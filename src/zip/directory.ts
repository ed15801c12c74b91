import type { ZipLimits } from "./limits";
import type { Refusals } from "./refusals";

/** One entry of a zip file, as its central directory tells it. */
export interface ZipEntry {
  readonly name: string;
  /** The name's bytes as they stand in the file, for copying. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date in one number. */
  readonly time: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly madeBy: number;
  readonly extra: Uint8Array;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ABSENT32 = 0xffffffff;

/**
 * Reads the central directory, plain or zip64. Data descriptors need no care: sizes are taken from here, never from the
 * entries' own headers. Throws what `refuse` makes where the file is truncated, damaged, encrypted or too large.
 */
export function readDirectory(bytes: Uint8Array, limits: ZipLimits, refuse: Refusals): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = directoryPlace(view, refuse);
  if (count > limits.entries) throw refuse.tooLarge(`文件包内有 ${count} 个部件`);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = offset;
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length) throw refuse.truncated();
    if (view.getUint32(at, true) !== CENTRAL) throw refuse.damaged("文件包的目录无法识别");
    const end = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (end > bytes.length) throw refuse.truncated();
    const entry = readEntry(bytes, view, at, refuse);
    if (entry.flags & 1) throw refuse.encrypted();
    const key = entryKey(entry.name);
    if (seen.has(key)) throw refuse.damaged("文件包内有同名的部件");
    seen.add(key);
    total += entry.size;
    if (total > (limits.declaredBytes ?? limits.totalBytes)) throw refuse.tooLarge("解压后的总大小超过上限");
    entries.push(entry);
    at = end;
  }
  refuseOverlaps(entries, refuse);
  return entries;
}

const LOCAL_HEADER = 30;
const UTF8 = new TextDecoder();

/**
 * Throws `damaged` where two entries share bytes of the file: each is then read, and copied, at its full size, so that a small file
 * makes a huge one. An entry takes at least its header, its name and its packed bytes.
 */
function refuseOverlaps(entries: readonly ZipEntry[], refuse: Refusals): void {
  const inPlace = [...entries].sort((a, b) => a.headerOffset - b.headerOffset);
  let free = 0;
  for (const { headerOffset, rawName, compressedSize } of inPlace) {
    if (headerOffset < free) throw refuse.damaged("文件包内的部件互相重叠");
    free = headerOffset + LOCAL_HEADER + rawName.length + compressedSize;
  }
}

/** The name under which a part is looked up: part names ignore case, and some programs write backslashes. */
export function entryKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

/** The packed bytes of an entry, without its header. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry, refuse: Refusals): Uint8Array {
  const { data } = localPlace(bytes, entry, refuse);
  return bytes.subarray(data, data + entry.compressedSize);
}

/** The extra field of the entry's own header (it may differ from the directory's). */
export function localExtra(bytes: Uint8Array, entry: ZipEntry, refuse: Refusals): Uint8Array {
  const { data, extraLength } = localPlace(bytes, entry, refuse);
  return bytes.subarray(data - extraLength, data);
}

function localPlace(bytes: Uint8Array, entry: ZipEntry, refuse: Refusals): { data: number; extraLength: number } {
  const at = entry.headerOffset;
  if (at + 30 > bytes.length) throw refuse.truncated();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== LOCAL) throw refuse.damaged("文件包的目录与内容不一致");
  const extraLength = view.getUint16(at + 28, true);
  const data = at + 30 + view.getUint16(at + 26, true) + extraLength;
  if (data + entry.compressedSize > bytes.length) throw refuse.truncated();
  return { data, extraLength };
}

function directoryPlace(view: DataView, refuse: Refusals): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const wide = at >= 20 && view.getUint32(at - 20, true) === LOCATOR64;
    return wide ? directoryPlace64(view, at - 20, refuse) : { count, offset };
  }
  throw refuse.truncated();
}

function directoryPlace64(view: DataView, locator: number, refuse: Refusals): { count: number; offset: number } {
  const at = wideNumber(view, locator + 8, refuse);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) throw refuse.damaged("文件包的目录无法识别");
  return { count: wideNumber(view, at + 32, refuse), offset: wideNumber(view, at + 48, refuse) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, refuse: Refusals): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const [size, compressedSize, headerOffset] = wideFields(
    extra,
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    refuse,
  );
  return {
    name: UTF8.decode(rawName),
    rawName,
    madeBy: view.getUint16(at + 4, true),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    headerOffset,
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
    extra,
  };
}

/** Fields that do not fit 32 bits stand in the zip64 extra field, in this order, only those that do not fit. */
function wideFields(extra: Uint8Array, fields: [number, number, number], refuse: Refusals): [number, number, number] {
  if (!fields.includes(ABSENT32)) return fields;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true));
    let next = at + 4;
    return fields.map((field) => {
      if (field !== ABSENT32) return field;
      if (next + 8 > end) throw refuse.damaged("文件包的目录无法识别");
      next += 8;
      return wideNumber(view, next - 8, refuse);
    }) as [number, number, number];
  }
  throw refuse.damaged("文件包的目录无法识别");
}

function wideNumber(view: DataView, at: number, refuse: Refusals): number {
  if (at < 0 || at + 8 > view.byteLength) throw refuse.damaged("文件包的目录无法识别");
  const wide = view.getBigUint64(at, true);
  if (wide > BigInt(Number.MAX_SAFE_INTEGER)) throw refuse.damaged("文件包的目录无法识别");
  return Number(wide);
}
