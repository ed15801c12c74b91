import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLE, cli, temporaryFolder } from "../support/cli";

const folder = temporaryFolder();
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const TEXT = `二、收入预算情况说明
收入预算537.43万元，其中：
一般公共预算447.76万元，占83.23%。
单位资金89.67万元，占16.68%。
`;

describe("check --text", () => {
  it("tells where the text contradicts the tables, and how it is mended", async () => {
    const { status, out } = await cli("check", SAMPLE, "--text", file("text.txt", TEXT), "--format", "json");
    const { findings, narrative, publishedText } = JSON.parse(out) as {
      readonly findings: readonly { rule: string; text?: unknown; cells: readonly unknown[]; mending?: unknown }[];
      readonly narrative: unknown;
      readonly publishedText?: unknown;
    };
    const [wrong, ...others] = findings.filter(({ text }) => text !== undefined);

    expect(status).toBe(1);
    expect(others).toEqual([]);
    expect(wrong).toMatchObject({
      rule: "n/share",
      text: [{ file: "text.txt", paragraph: 2, section: "income", quote: "一般公共预算447.76万元，占83.23%。" }],
      mending: { edits: [{ before: "83.23", after: "83.32" }] },
    });
    expect(wrong?.cells.length).toBeGreaterThan(0);
    expect(narrative).toMatchObject({ claims: 5, held: 4, failed: 1, unchecked: 0, inReasons: 0 });
    expect(publishedText).toBeUndefined();
  });

  it("says beside the verdict how many numbers were checked", async () => {
    const { out } = await cli("check", SAMPLE, "--text", file("text.txt", TEXT));

    expect(out).toContain("文字“text.txt”：数字 5 个，核对 5，未核对 0");
    expect(out).toContain("建议：“83.23”改为“83.32”");
  });

  it("is for one workbook", async () => {
    copyFileSync(SAMPLE, join(folder, "other.xlsx"));
    const { status, error } = await cli("check", SAMPLE, join(folder, "other.xlsx"), "--text", file("text.txt", TEXT));

    expect(status).toBe(2);
    expect(error).toContain("--text 只用于一个文件，得到 2 个。");
  });

  it("refuses what is no text in a sentence", async () => {
    const { status, error } = await cli("check", SAMPLE, "--text", file("broken.docx", "PK\u0003\u0004 and no more"));

    expect(status).toBe(2);
    expect(error).not.toContain("程序出错");
  });

  it("leaves a workbook without a text as it is", async () => {
    const { out } = await cli("check", SAMPLE, "--format", "json");

    expect(JSON.parse(out)).not.toHaveProperty("narrative");
  });
});

describe("a folder", () => {
  it("takes a Word file for the text of the workbook of the same name", async () => {
    const disclosure = join(folder, "unit");
    mkdirSync(disclosure);
    copyFileSync(SAMPLE, join(disclosure, "budget.xlsx"));
    const made = await cli(
      "generate",
      SAMPLE,
      "--output",
      join(folder, "made.xlsx"),
      "--word",
      join(disclosure, "budget.docx"),
    );
    const { out } = await cli("check", disclosure, "--format", "jsonl");
    const results = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { file: string; narrative?: { file: string } });

    expect(made.status).toBe(0);
    expect(results.map(({ file: path, narrative }) => [path, narrative?.file])).toEqual([
      [join(disclosure, "budget.xlsx"), "budget.docx"],
    ]);
  });
});

describe("text", () => {
  it("lists what was understood of a text, as questions with the names of funds and kinds", async () => {
    const { status, out } = await cli("text", file("text.txt", TEXT), "--format", "json");
    const { facts, unchecked } = JSON.parse(out) as { facts: readonly object[]; unchecked: readonly object[] };

    expect(status).toBe(0);
    expect(facts).toContainEqual({
      kind: "share",
      question: { fund: "generalBudget" },
      of: {},
      year: "this",
      value: "83.23",
      unit: "%",
      section: "income",
      paragraph: 2,
      range: [16, 21],
      text: "83.23",
    });
    expect(unchecked).toEqual([]);
  });
});
