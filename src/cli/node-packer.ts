import * as zlib from "node:zlib";
import { crc32, packWith } from "../zip";

/** Has packages packed and their check sums computed by Node's zlib, which takes a fraction of what JavaScript does. */
export function packWithNode(): void {
  packWith({
    deflate: (content, level) => zlib.deflateRawSync(content, { level }),
    // Node has it since 20.15
    crc32: "crc32" in zlib ? (content, before) => zlib.crc32(content, before) : crc32,
  });
}
