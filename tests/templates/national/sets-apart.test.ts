import { readTables } from "../../../src/app/check/read-disclosure";
import type { Templates } from "../../../src/tables";
import { TEMPLATES } from "../../../tools/shipped";
import type { Snapshot } from "../../../src/workbook";
import { EXAMPLES, example } from "../../support/national-examples";
import * as layouts from "../../support/layouts";

/** The id of the set by which a workbook is read; “none” where its tables are of no set. */
function setOf(workbook: Snapshot, templates: Templates = TEMPLATES): string {
  const { disclosure, otherTitles } = readTables(workbook, templates);
  return otherTitles.length > 0 || disclosure.tables.length === 0 ? "none" : disclosure.template.id;
}

const [first, ...others] = [...TEMPLATES].reverse();
const REVERSED: Templates = [first!, ...others];

const without = ({ sheets }: Snapshot, name: string): Snapshot => ({
  sheets: sheets.filter((sheet) => sheet.name !== name),
});
const numbered = ({ sheets }: Snapshot): Snapshot => ({
  sheets: sheets.map((sheet, index) => ({ ...sheet, name: `表${index + 1}` })),
});

describe.each(EXAMPLES)("the workbook $name", ({ name, template }) => {
  const workbook = example(name);

  it("is of its own set, whichever set is looked for first", () => {
    expect([setOf(workbook), setOf(workbook, REVERSED)]).toEqual([template, template]);
  });

  it("is of its own set where its sheets are called by number, as those of other sets are", () => {
    expect([setOf(numbered(workbook)), setOf(numbered(workbook), REVERSED)]).toEqual([template, template]);
  });

  it("is of its own set where one of its tables is not there", () => {
    const read = workbook.sheets.map(({ name: sheet }) => setOf(without(workbook, sheet)));
    expect([...new Set(read)]).toEqual([template]);
  });

  it("is none of Xinjiang's", () => {
    const [xinjiang] = TEMPLATES;
    expect(readTables(workbook, [xinjiang]).disclosure.tables).toEqual([]);
  });
});

describe("a workbook of Xinjiang's", () => {
  const tables = layouts.sampleTables();
  const changes = Object.entries({
    ...layouts.HEADERS,
    ...layouts.TITLES,
    ...layouts.CODES,
    ...layouts.ROWS,
    ...layouts.AMOUNTS,
  });

  it.each(changes)("is read by Xinjiang's: %s", (_, change) => {
    const workbook = layouts.separate(tables.map(change));
    expect([setOf(workbook), setOf(workbook, REVERSED)]).toEqual(["xinjiang-2024", "xinjiang-2024"]);
  });
});
