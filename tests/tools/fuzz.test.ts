import { KINDS, makeCase } from "../../tools/fuzz/kinds";
import { runCase } from "../../tools/fuzz/run-case";
import { seeds } from "../../tools/fuzz/seeds";
import { temporaryFolder } from "../support/cli";

const folder = temporaryFolder();
const all = seeds();
const CASES_OF_A_KIND = 3;

it.each([...KINDS.keys()].map((kind, index) => [kind, index] as const))(
  "hostile files of the kind %s crash nothing, and a marked copy of one is what it was",
  async (kind, index) => {
    for (let round = 0; round < CASES_OF_A_KIND; round++) {
      const made = makeCase(all, 7, round * KINDS.size + index);
      expect(made.kind).toBe(kind);
      const { crash, harm } = await runCase(made.bytes, folder);
      expect({ crash, harm }).toEqual({});
    }
  },
);

it("the same number makes the same file", () => {
  for (let number = 0; number < KINDS.size; number++)
    expect(makeCase(all, 3, number).bytes).toEqual(makeCase(all, 3, number).bytes);
});
