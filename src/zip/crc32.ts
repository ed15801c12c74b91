const TABLE = new Int32Array(256).map((_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
/** What a byte gives that one, two or three others follow: four bytes are looked up at once. */
const [SECOND, THIRD, FOURTH] = [1, 2, 3].map((zeros) =>
  TABLE.map((crc) => {
    let followed = crc;
    for (let zero = 0; zero < zeros; zero++) followed = TABLE[followed & 255]! ^ (followed >>> 8);
    return followed;
  }),
) as [Int32Array, Int32Array, Int32Array];

/**
 * The CRC-32 of the bytes, as zip stores it (unsigned).
 * @param before that of the bytes before them, where these are not the first
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let i = 0;
  for (; i + 4 <= bytes.length; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = FOURTH[crc & 255]! ^ THIRD[(crc >>> 8) & 255]! ^ SECOND[(crc >>> 16) & 255]! ^ TABLE[crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = TABLE[(crc ^ bytes[i]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
