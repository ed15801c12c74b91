import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/xlsx";
import { cli, temporaryFolder } from "../support/cli";

/**
 * Workbooks made to hang, crash or steer the program. All are the sample with some amounts wrong and one thing more. Each is either read like the
 * sample it was made from, or refused in a sentence; that either takes seconds is what jest's limit holds, and `npm run fuzz` measures.
 */
interface Hostile {
  readonly file: string;
  readonly about: string;
}

const READ: readonly Hostile[] = [
  { file: "01-string-of-spaces", about: "a text with 200,000 inner spaces" },
  { file: "04-number-format", about: "a number format of opening brackets" },
  { file: "05-shared-formula", about: "8,000 opening brackets that 1,000 cells share" },
  { file: "08-prefix-is-no-regexp", about: "an XML prefix that is no regular expression" },
  { file: "09-terminal-escapes", about: "orders to the terminal in unit, sheet names and cells" },
  { file: "10-marker-on-a-users-sheet", about: "a user's sheet by the hidden name of our report" },
  { file: "12-table-of-10000-rows", about: "ten thousand alike rows" },
];

const REFUSED: readonly (Hostile & { readonly words: string })[] = [
  { file: "02-number-of-digits", about: "a number of 200,000 digits and an x", words: "单元格 E8 数值无法识别" },
  { file: "03-relationship-target", about: "a target of number signs", words: "找不到工作表“表3”的内容" },
  { file: "06-hidden-columns", about: "200 sheets of one part, each with 16,384 columns", words: "“表1”出现两次" },
  { file: "07-overlapping-entries", about: "8,000 entries that lie over each other", words: "互相重叠" },
  { file: "11-number-format-of-15MB", about: "a number format of 15 MB", words: "过长的数字格式" },
];

/** Failures that all of them have, but for 12, whose rows change those of 表3. */
const COMMON = ["t2/row", "t2/tree", "t3/tree", "t5/row", "t5/tree", "x/t1-t2-income", "x/t2-t5", "x/t4-t5"];

const path = (file: string) => join(__dirname, `${file}.xlsx`);
const folder = temporaryFolder();

describe("a hostile workbook that can be read", () => {
  it.each(READ)("$file ($about): its tables are checked", async ({ file }) => {
    const { status, out } = await cli("check", path(file), "--format", "json");
    const report = JSON.parse(out);
    expect(status).toBe(1);
    expect(report.tables.map(({ state }: { state: string }) => state)).not.toContain("missing");
    const rules = report.findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(expect.arrayContaining(COMMON));
    expect(report.suspects).toContainEqual(
      expect.objectContaining({ address: "F8", value: "377.57", suggested: "376.47" }),
    );
  });

  it.each(READ)("$file: no control or bidi character reaches the terminal", async ({ file }) => {
    const { out, error } = await cli("check", path(file));
    expect(out + error).not.toMatch(/(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
  });

  it.each(READ)("$file: its marked copy has its cells and no other", async ({ file }) => {
    const output = join(folder, `${file}.xlsx`);
    expect((await cli("mark", path(file), "--output", output)).status).toBe(1);
    const [before, after] = [path(file), output].map((one) => readWorkbook(readFileSync(one)));
    expect(after!.sheets.slice(0, before!.sheets.length).map(({ cells }) => cells)).toEqual(
      before!.sheets.map(({ cells }) => cells),
    );
  });
});

describe("a hostile workbook that cannot be read", () => {
  it.each(REFUSED)("$file ($about): refused as damaged, and so is its marked copy", async ({ file, words }) => {
    const checked = await cli("check", path(file), "--format", "json");
    const { error } = JSON.parse(checked.out);
    expect(checked.status).toBe(2);
    expect(error).toMatchObject({ code: "damaged", message: expect.stringContaining(words) });
    const output = join(folder, `${file}.xlsx`);
    const marked = await cli("mark", path(file), "--output", output);
    expect(marked).toMatchObject({ status: 2, error: expect.stringContaining(words) });
    expect(existsSync(output)).toBe(false);
  });
});

it("a folder of them: every one is checked or named, whatever the others do", async () => {
  const { status, out } = await cli("check", __dirname, "--format", "jsonl");
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const named = (list: readonly { file: string }[]) => list.map(({ file }) => file);
  expect(status).toBe(2);
  expect(named(lines.filter(({ error }) => !error))).toEqual(READ.map(({ file }) => path(file)));
  expect(named(lines.filter(({ error }) => error))).toEqual(REFUSED.map(({ file }) => path(file)));
});
