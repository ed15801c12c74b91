import * as zlib from "node:zlib";
import { crc32, packWith } from "../zip";

/** Has packages packed and unpacked, and their check sums computed, by Node's zlib, which takes a fraction of what JavaScript does. */
export function packWithNode(): void {
  packWith({
    deflate: (content, level) => zlib.deflateRawSync(content, { level }),
    inflate,
    // Node has it since 20.15
    crc32: "crc32" in zlib ? (content, before) => zlib.crc32(content, before) : crc32,
  });
}

/** The least that zlib takes at a time. */
const LEAST_CHUNK = 64;

function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    // in one piece: room for one byte more than there should be shows that there is no more
    const chunkSize = Math.max(LEAST_CHUNK, size + 1);
    const content = zlib.inflateRawSync(packed, { chunkSize, maxOutputLength: chunkSize });
    return content.length <= size ? content : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw error;
  }
}
