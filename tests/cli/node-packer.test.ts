import { deflateSync, inflateSync } from "fflate";
import fc from "fast-check";
import { packWithNode } from "../../src/cli/node-packer";
import { crc32 } from "../../src/zip";
import { inflate } from "../../src/zip/inflate";
import { packer } from "../../src/zip/packer";

const contents = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }).map((text) => new TextEncoder().encode(text.repeat(20))),
);

it("what Node packs unpacks as what JavaScript packs does, at both levels", () => {
  packWithNode();
  fc.assert(
    fc.property(contents, fc.constantFrom<1 | 6>(1, 6), (content, level) => {
      expect(inflateSync(packer().deflate(content, level))).toEqual(content);
    }),
  );
});

it("Node's check sums are those that zip keeps", () => {
  packWithNode();
  expect(packer().crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  fc.assert(fc.property(contents, (content) => expect(packer().crc32(content)).toBe(crc32(content))));
});

/** True where nothing comes of it: too much, or broken. */
function isRefused(unpack: () => Uint8Array | undefined): boolean {
  try {
    return unpack() === undefined;
  } catch {
    return true;
  }
}

describe("what Node unpacks, as JavaScript does", () => {
  beforeAll(packWithNode);

  it("is what was packed, where it has the size that was told", () => {
    fc.assert(
      fc.property(contents, (content) => {
        const packed = deflateSync(content);
        for (const unpack of [packer().inflate, inflate])
          expect([...unpack(packed, content.length)!]).toEqual([...content]);
      }),
    );
  });

  it.each([100, 100_000])("is nothing where it is more than that, by one byte or by many: %i", (length) => {
    const content = Uint8Array.from({ length }, (_, place) => (place * place * 31) >> 3);
    const packed = deflateSync(content);
    for (const unpack of [packer().inflate, inflate])
      for (const size of [0, 1, 50, length - 1]) expect(isRefused(() => unpack(packed, size))).toBe(true);
  });

  it("is less than that where there is less, and a failure where the end is gone", () => {
    const packed = deflateSync(new TextEncoder().encode("预算公开"));
    for (const unpack of [packer().inflate, inflate]) {
      expect(unpack(packed, 1_000)).toHaveLength(12);
      expect(() => unpack(packed.subarray(0, packed.length - 3), 12)).toThrow();
    }
  });
});
