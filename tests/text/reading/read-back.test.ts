import fc from "fast-check";
import { catalogueFor } from "../../../src/catalogue";
import { queryKey } from "../../../src/ledger";
import { type Narrative, textOf } from "../../../src/narrative";
import { type Claim, readText } from "../../../src/text";
import { documentOf } from "../../../tools/text-quality/truth";
import { seedNarrative } from "../../narrative/seed";
import { twoYears, writeTwoYears } from "../../narrative/two-ledgers";

interface WrittenNumber {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
  readonly statement: string;
  readonly about: string;
}

/** The lines of a narrative, and every number of it with the question that it was written for. */
function writtenBy({ blocks }: Narrative): { lines: string[]; numbers: WrittenNumber[] } {
  const lines: string[] = [];
  const numbers: WrittenNumber[] = [];
  for (const { heading, paragraphs } of blocks) {
    lines.push(textOf(heading));
    for (const { runs } of paragraphs) {
      let start = 0;
      for (const run of runs) {
        if (run.kind === "number") {
          const { text, statement, basis } = run;
          numbers.push({ paragraph: lines.length, start, text, statement, about: queryKey(basis.question) });
        }
        start += run.text.length;
      }
      lines.push(textOf(runs));
    }
  }
  return { lines, numbers };
}

function expectReadBack(narrative: Narrative, unit: string): void {
  const { lines, numbers } = writtenBy(narrative);
  const known = { year: 2024, units: [unit], projects: [], catalogue: catalogueFor(2024) };
  const { claims, unchecked } = readText(documentOf(lines), known);
  const read = numbers.map((number) => {
    const claim = claims.find((found) => stands(found, number));
    return { ...number, about: claim?.about && queryKey(claim.about), statement: claim?.statement };
  });

  expect(read).toEqual(numbers);
  expect(unchecked).toEqual([]);
}

function stands({ stated, spans: [span] }: Claim, { paragraph, start, text }: WrittenNumber): boolean {
  return (
    stated !== undefined && span!.paragraph === paragraph && span!.start === start && span!.end === start + text.length
  );
}

describe("a text that was written from tables", () => {
  it("is read back: every number speaks of the question that it was written for, in its statement", () => {
    expectReadBack(seedNarrative(), "克孜勒苏柯尔克孜自治州人民政府外事办公室");
  });

  it("is read back whatever the budgets are", () => {
    fc.assert(
      fc.property(twoYears, (years) => expectReadBack(writeTwoYears(years), "某单位")),
      { numRuns: 25 },
    );
  });
});
