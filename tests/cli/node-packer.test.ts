import { inflateSync } from "fflate";
import fc from "fast-check";
import { packWithNode } from "../../src/cli/node-packer";
import { crc32 } from "../../src/zip";
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
