import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDigests } from "../../tools/golden/digests";
import { differenceOf } from "../../tools/golden/differences";
import { freshDigests } from "../../tools/golden/folder";

const HOW_TO = `
Meant? Then \`npm run golden -- --renew\`, and say in the commit what a user sees now.
Not meant? \`npm run golden -- --output DIR\` in a checkout of the state before, \`npm run golden -- --against DIR\` in this one: it shows the lines.`;

it("says of the sample and of made-up disclosures what it always said, to the byte", async () => {
  const before = readDigests(readFileSync(join(__dirname, "digests.txt"), "utf8"));
  const now = await freshDigests();
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name));
  if (changed.length > 0) throw new Error(`Other than before:\n${changed.join("\n")}\n${HOW_TO}`);
});

describe("what differs is shown", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const json = (value: unknown) => bytes(JSON.stringify(value));

  it("by the first line that is another", () => {
    expect(differenceOf("check.txt", bytes("表1\n表2\n表3"), bytes("表1\n表甲\n表乙"))?.told).toEqual([
      "line 2",
      "  before: 表2",
      "  now:    表甲",
    ]);
  });

  it("as fields that were added, where all that was there is there still", () => {
    const before = json({ findings: [{ id: "a" }] });
    expect(differenceOf("check.json", before, json({ findings: [{ id: "a", place: 1 }] }))).toEqual({
      output: "check.json",
      addedOnly: true,
      told: [".findings[].place"],
    });
    expect(differenceOf("check.json", before, json({ findings: [{ id: "b", place: 1 }] }))?.addedOnly).toBe(false);
  });

  it("as gone, or as new", () => {
    expect(differenceOf("check.txt", bytes("表1"), undefined)?.told).toEqual(["no longer written"]);
    expect(differenceOf("check.txt", undefined, bytes("表1"))?.told).toEqual(["was not written before"]);
    expect(differenceOf("check.txt", bytes("表1"), bytes("表1"))).toBeUndefined();
  });
});
