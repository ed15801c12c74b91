import fc from "fast-check";
import { strToU8 } from "fflate";
import { crc32 } from "../../src/zip";

/** As it is defined: bit by bit. */
function bitByBit(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

describe("the CRC-32", () => {
  it("is the one that everybody knows", () => expect(crc32(strToU8("123456789"))).toBe(0xcbf43926));

  it("is that of its definition, whatever the bytes are, and of two parts one after the other", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(40), (bytes, cut) => {
        expect(crc32(bytes)).toBe(bitByBit(bytes));
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(bitByBit(bytes));
      }),
    );
  });
});
