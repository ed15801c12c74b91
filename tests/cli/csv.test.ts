import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { cli, temporaryFolder } from "../support/cli";
import { gb18030 } from "../support/gb18030";
import { ledgerPlan, sampleLedgerRows } from "../support/ledger-sheets";

const folder = temporaryFolder();
const SAMPLE = "samples/ledger-2024-full.csv";
const text = readFileSync(SAMPLE, "utf8").replace(/^\ufeff/, "");

/** The sheets that `generate` makes of a file. */
async function tablesOf(file: string) {
  const output = join(folder, "tables.xlsx");
  const { status, error } = await cli("generate", file, "--output", output, "--force");
  expect([status, error]).toEqual([0, ""]);
  return readWorkbook(readFileSync(output)).sheets;
}

function written(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("a ledger as CSV", () => {
  it("makes the same tables as the workbook of the same rows, in each encoding", async () => {
    const workbook = writeWorkbook([ledgerPlan("支出明细", sampleLedgerRows("ledger-2024-full.csv"))]);
    const expected = await tablesOf(written("支出明细.xlsx", workbook));
    expect(await tablesOf(written("支出明细.csv", text))).toEqual(expected);
    expect(await tablesOf(written("支出明细.csv", `\ufeff${text}`))).toEqual(expected);
    expect(await tablesOf(written("支出明细.CSV", gb18030(text)))).toEqual(expected);
  });

  it("puts a project's name that begins like a formula into the tables as text", async () => {
    const sheets = await tablesOf(written("a.csv", text.replaceAll("外事活动业务经费", "=HYPERLINK(1)")));
    const cells = sheets.flatMap((sheet) => sheet.cells);
    expect(cells.some(({ value }) => value === "=HYPERLINK(1)")).toBe(true);
    expect(cells.filter(({ formula }) => formula?.startsWith("=HYPERLINK(1"))).toEqual([]);
  });

  it("is refused with the line where its quotation marks are not paired", async () => {
    const file = written("b.csv", text.replace("外事活动业务经费", '"外事活动业务经费'));
    const { status, error } = await cli("generate", file, "--output", join(folder, "b.xlsx"));
    expect(status).toBe(2);
    expect(error).toMatch(/第 \d+ 行的引号到文件末尾也没有成对/);
  });
});
