import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { inflate } from "./inflate";

/** What packs the content of a part and unpacks it, and what tells its check sum. */
export interface Packer {
  /** The content in raw deflate (RFC 1951). @param level 1 in haste, 6 in few bytes */
  deflate(content: Uint8Array, level: 1 | 6): Uint8Array;
  /**
   * The content of raw deflate; undefined where it is more than `size` bytes, as soon as that shows, so that nothing unpacks to more memory than that.
   * Throws where it is damaged, and may throw where it is more.
   */
  inflate(packed: Uint8Array, size: number): Uint8Array | undefined;
  /** The CRC-32 of the bytes, unsigned. @param before that of the bytes before them, where these are not the first */
  crc32(content: Uint8Array, before?: number): number;
}

const JAVASCRIPT: Packer = { deflate: (content, level) => deflateSync(content, { level }), inflate, crc32 };
let current = JAVASCRIPT;

/** The packer in use: JavaScript's, which every host has, unless the host gave a quicker one. */
export function packer(): Packer {
  return current;
}

/**
 * Has this packer used from now on. A host gives its own once, when it starts. Parts unpack to the same bytes whoever packed them; packed bytes, and so
 * whole files, may differ between packers.
 */
export function packWith(own: Packer): void {
  current = own;
}
