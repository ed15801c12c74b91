import { join } from "node:path";
import type { TextFinding } from "../../../src/text/checking";
import { TEXTS, documentOf, truthOf } from "../../../tools/text-quality/truth";
import { World } from "../../../tools/text-quality/world";

const ROOT = join(__dirname, "../../..");

/** What the made texts have by intent: their README tells it under `knownForm`. */
const BY_INTENT: Readonly<Record<string, readonly string[]>> = {
  "04-sh-department-2026a": ["n/sentence unpaired", "n/sentence wide-separator"],
  "05-sh-department-2026b": ["n/reason reason-is"],
};

/** True of a text whatever its figures: it rises, or it names a project that it says is not published. */
const TRUE_OF_THE_UNIT = ["n/three-public rise", "s/secret named"];

const toldOf = ({ rule, messageId }: TextFinding) => `${rule} ${messageId}`;

describe.each(TEXTS)("the text %s against the tables of its own ledger", (name) => {
  const { truth, lines } = truthOf(ROOT, name);
  const { reading, check } = new World(truth).check(documentOf(lines));

  it("has no error and no warning but what it has by intent", () => {
    const told = check.findings.filter(({ severity }) => severity !== "info").map(toldOf);

    expect(told.filter((one) => !TRUE_OF_THE_UNIT.includes(one))).toEqual(BY_INTENT[name] ?? []);
  });

  it("agrees in all that it was held to, which is most of what it says", () => {
    expect(check.failed.size).toBe(0);
    expect(check.held.size).toBeGreaterThan(reading.claims.length * 0.9);
  });
});
