/** Characters that part fields, the usual one first. None of them is a part of another character in UTF-8 or GB18030. */
const SEPARATORS = [0x2c, 0x09, 0x3b];
const [QUOTE, LF, CR] = [0x22, 0x0a, 0x0d];
/** A heading stands within so many lines, and has so many separators at least: a title above it may hold one by chance. */
const LINES_LOOKED_AT = 40;
const LEAST = 2;

/**
 * The byte that parts the fields: comma, tab or semicolon, whichever stands most often outside quotation marks on the heading, which is the first line
 * with several; where there is no such line, whichever stands anywhere; a comma where none does.
 */
export function separatorOf(bytes: Uint8Array, from: number): number {
  let counts = SEPARATORS.map(() => 0);
  let most = counts;
  let isQuoted = false;
  for (let at = from, lines = 0; at < bytes.length && lines < LINES_LOOKED_AT; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (byte === LF || byte === CR) {
      if (Math.max(...counts) > Math.max(...most)) most = counts;
      if (Math.max(...most) >= LEAST) break;
      counts = SEPARATORS.map(() => 0);
      lines++;
    } else {
      const which = SEPARATORS.indexOf(byte);
      if (which >= 0) counts[which]!++;
    }
  }
  if (Math.max(...counts) > Math.max(...most)) most = counts;
  return SEPARATORS[most.indexOf(Math.max(...most))]!;
}
