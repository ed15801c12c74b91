import { Inflate } from "fflate";
import { packedBytes, type ZipEntry } from "./directory";
import { PIECE } from "./inflate";
import type { ZipLimits } from "./limits";
import { packer } from "./packer";
import type { Refusals } from "./refusals";

/** Deflate cannot pack better than this. */
const BEST_RATIO = 1032;

/** The content of an entry, its check sum verified. Throws what `refuse` makes (too large, damaged, truncated) before memory is short. */
export function unpack(file: Uint8Array, entry: ZipEntry, limits: ZipLimits, refuse: Refusals): Uint8Array {
  const packed = packedBytes(file, entry, refuse);
  checkDeclared(entry, limits, refuse);
  const content = entry.method === 0 ? stored(packed, entry, refuse) : inflated(packed, entry, refuse);
  if (packer().crc32(content) !== entry.crc) throw refuse.damaged(`部件 ${entry.name} 的校验码不符`);
  return content;
}

/**
 * The content of an entry in pieces, each of them only as long as it is looked at; the check sum is verified behind the last. Throws what `refuse` makes (too
 * large, damaged, truncated).
 */
export function* unpackInPieces(
  file: Uint8Array,
  entry: ZipEntry,
  limits: ZipLimits,
  refuse: Refusals,
): Generator<Uint8Array, void> {
  const packed = packedBytes(file, entry, refuse);
  checkDeclared(entry, { ...limits, partBytes: limits.piecesBytes }, refuse);
  let [size, crc] = [0, 0];
  for (const piece of entry.method === 0 ? [stored(packed, entry, refuse)] : inflatedPieces(packed, entry, refuse)) {
    size += piece.length;
    if (size > entry.size) throw refuse.damaged(`部件 ${entry.name} 解压后比声明的大`);
    crc = packer().crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size) throw refuse.damaged(`部件 ${entry.name} 的大小不符`);
  if (crc !== entry.crc) throw refuse.damaged(`部件 ${entry.name} 的校验码不符`);
}

function* inflatedPieces(packed: Uint8Array, entry: ZipEntry, refuse: Refusals): Generator<Uint8Array, void> {
  let unpacked: Uint8Array[] = [];
  const inflater = new Inflate((piece) => unpacked.push(piece));
  for (let at = 0; at < packed.length; at += PIECE) {
    try {
      inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    } catch {
      throw refuse.damaged(`部件 ${entry.name} 无法解压`); // The library's own words are for programmers.
    }
    yield* unpacked;
    unpacked = [];
  }
}

function checkDeclared(entry: ZipEntry, limits: ZipLimits, refuse: Refusals): void {
  if (entry.method !== 0 && entry.method !== 8) throw refuse.damaged(`部件 ${entry.name} 的压缩方式无法识别`);
  if (entry.size > limits.partBytes) throw refuse.tooLarge(`部件 ${entry.name} 解压后的大小超过上限`);
  if (entry.size > limits.ratioFrom && entry.size > entry.compressedSize * limits.ratio) {
    throw refuse.tooLarge(`部件 ${entry.name} 的压缩比异常`);
  }
  if (entry.size > entry.compressedSize * BEST_RATIO + BEST_RATIO)
    throw refuse.damaged(`部件 ${entry.name} 的大小不符`);
}

function stored(packed: Uint8Array, entry: ZipEntry, refuse: Refusals): Uint8Array {
  if (packed.length !== entry.size) throw refuse.damaged(`部件 ${entry.name} 的大小不符`);
  return packed;
}

/** The declared size is a bound, not a promise: what unpacks to more, or to less, is refused. */
function inflated(packed: Uint8Array, entry: ZipEntry, refuse: Refusals): Uint8Array {
  let content: Uint8Array | undefined;
  try {
    content = packer().inflate(packed, entry.size);
  } catch {
    throw refuse.damaged(`部件 ${entry.name} 无法解压`); // The library's own words are for programmers.
  }
  if (content === undefined) throw refuse.damaged(`部件 ${entry.name} 解压后比声明的大`);
  if (content.length !== entry.size) throw refuse.damaged(`部件 ${entry.name} 的大小不符`);
  return content;
}
