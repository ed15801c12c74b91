import { readFileSync } from "node:fs";
import { readLedger } from "../../src/recognise/ledger";
import { workbookOfFile } from "../../src/worker/read-workbook-file";
import { gb18030 } from "../support/gb18030";
import { sampleLedgerSheet } from "../support/ledger-sheets";
import { snapshotOf } from "../support/snapshots";

const text = readFileSync("samples/ledger-2024-full.csv", "utf8").replace(/^\ufeff/, "");

describe("a file that is chosen in the pane", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["GB18030", gb18030(text)],
  ])("is a ledger where it is one as CSV, in %s", (_, bytes) => {
    const read = workbookOfFile(bytes);
    if (typeof read === "string") throw new Error(`An old format: ${read}`);
    const [ledger] = readLedger(read).ledgers;
    expect(ledger?.rows).toEqual(readLedger(snapshotOf(sampleLedgerSheet("ledger-2024-full.csv"))).ledgers[0]!.rows);
  });

  it("is refused where it is a text of no fields", () => {
    expect(() => workbookOfFile(new TextEncoder().encode("一句话。"))).toThrow(/不是 .xlsx 工作簿/);
  });
});
