import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { TEMPLATES } from "../../tools/shipped";
import { readWorkbook } from "../../src/xlsx";
import { writePlain } from "../../tools/golden/forms";
import { changed } from "../support/changes";
import { temporaryFolder } from "../support/cli";
import { toy } from "../support/toy-template";
import { toyWorkbook } from "../support/toy-template/workbook";

const folder = temporaryFolder();
const wrong = join(folder, "wrong.xlsx");

/** A workbook of the toy's tables with one wrong figure and a code that is no code. */
beforeAll(() => {
  const workbook = changed(toyWorkbook(), [
    { cell: "科目!E7", value: 660 },
    { cell: "科目!C10", value: "95" },
  ]);
  writeFileSync(wrong, writePlain(workbook));
});

/** The command line, put together with one template more. */
async function run(...words: string[]): Promise<{ status: number; out: string }> {
  let out = "";
  const streams = {
    out: (text: string) => void (out += text),
    error: (text: string) => void (out += text),
    progress: () => undefined,
  };
  const status = await main(words, streams, { templates: [...TEMPLATES, toy] });
  return { status, out };
}

describe("the command line with a template more", () => {
  it("checks its workbook", async () => {
    const { status, out } = await run("check", wrong, "--format", "json");
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ template: "toy-2024" });
    expect(out).toContain("培训各类＝各款之和");
  });

  it("writes its report", async () => {
    const page = join(folder, "report.html");
    await run("check", wrong, "--format", "html", "--output", page);
    expect(readFileSync(page, "utf8")).toContain("培训科目");
  });

  it("mends its figure", async () => {
    const mended = join(folder, "mended.xlsx");
    await run("mark", wrong, "--fix", "--output", mended);
    const sheet = readWorkbook(readFileSync(mended)).sheets.find(({ name }) => name === "科目");
    expect(sheet?.cells.find(({ row, column }) => row === 6 && column === 4)?.value).toBe(600);
  });

  it("lays its tables out", async () => {
    const made = join(folder, "made.xlsx");
    await run("generate", wrong, "--output", made);
    expect(readWorkbook(readFileSync(made)).sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["附表甲", "附表乙"]),
    );
  });
});
