import { Inflate, inflateSync } from "fflate";

/** Packed bytes are fed in pieces: one piece can unpack to at most 1,032 times its size before the bounds are asked again. */
export const PIECE = 16 * 1024;

/**
 * The content of raw deflate, unpacked in JavaScript; undefined where it is more than `size` bytes. Throws where it is damaged, and where a stored block goes
 * beyond that size, in words that are for programmers.
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  return packed.length <= PIECE ? inflatedAtOnce(packed, size) : inflatedInPieces(packed, size);
}

/** A small part, into memory for its size and one byte more, by which it shows that there is too much. */
function inflatedAtOnce(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = inflateSync(packed, { out: new Uint8Array(size + 1) });
  return content.length <= size ? content : undefined;
}

/** A large part, stopped as soon as it passes its size. */
function inflatedInPieces(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((piece) => {
    if (filled + piece.length <= content.length) content.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < packed.length && filled <= content.length; at += PIECE) {
    inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return filled <= content.length ? content.subarray(0, filled) : undefined;
}
