import { Inflate, inflateSync } from "fflate";
import { damaged, tooLarge, XlsxError } from "../errors";
import type { Limits } from "../limits";
import { crc32 } from "./crc32";
import { packedBytes, type ZipEntry } from "./directory";

/** Packed bytes are fed in pieces: one piece can unpack to at most 1,032 times its size before the bounds are asked again. */
const PIECE = 16 * 1024;
/** Deflate cannot pack better than this. */
const BEST_RATIO = 1032;

/** The content of an entry, its check sum verified. Throws XlsxError (too-large, damaged, truncated) before memory is short. */
export function unpack(file: Uint8Array, entry: ZipEntry, limits: Limits): Uint8Array {
  const packed = packedBytes(file, entry);
  checkDeclared(entry, limits);
  const content = entry.method === 0 ? stored(packed, entry) : inflated(packed, entry);
  if (crc32(content) !== entry.crc) throw damaged(`部件 ${entry.name} 的校验码不符`);
  return content;
}

function checkDeclared(entry: ZipEntry, limits: Limits): void {
  if (entry.method !== 0 && entry.method !== 8) throw damaged(`部件 ${entry.name} 的压缩方式无法识别`);
  if (entry.size > limits.partBytes) throw tooLarge(`部件 ${entry.name} 解压后的大小超过上限`);
  if (entry.size > limits.ratioFrom && entry.size > entry.compressedSize * limits.ratio) {
    throw tooLarge(`部件 ${entry.name} 的压缩比异常`);
  }
  if (entry.size > entry.compressedSize * BEST_RATIO + BEST_RATIO) throw damaged(`部件 ${entry.name} 的大小不符`);
}

function stored(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (packed.length !== entry.size) throw damaged(`部件 ${entry.name} 的大小不符`);
  return packed;
}

/** The declared size is a bound, not a promise: what unpacks to more, or to less, is refused. */
function inflated(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    const content = packed.length <= PIECE ? inflatedAtOnce(packed, entry) : inflatedInPieces(packed, entry);
    if (content.length === entry.size) return content;
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw damaged(`部件 ${entry.name} 无法解压`);
  }
  throw damaged(`部件 ${entry.name} 的大小不符`);
}

/** A small part, into memory for the declared size and one byte more, by which it shows that there is too much. */
function inflatedAtOnce(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
}

/** A large part, stopped as soon as it passes the declared size. */
function inflatedInPieces(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let filled = 0;
  const inflater = new Inflate((piece) => {
    if (filled + piece.length > content.length) throw damaged(`部件 ${entry.name} 解压后比声明的大`);
    content.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return content.subarray(0, filled);
}
