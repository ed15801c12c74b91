import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLongLedger } from "../../../src/cli/files";

describe("a file that may be a long ledger", () => {
  const folder = mkdtempSync(join(tmpdir(), "long-ledger-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([0, 1000, 5 * 1024 * 1024])("is read as it is: %i bytes", (size) => {
    const path = join(folder, `${size}.csv`);
    const bytes = Buffer.alloc(size, "2010101,30101\n");
    writeFileSync(path, bytes);
    expect(Buffer.compare(readLongLedger(path), bytes)).toBe(0);
  });
});
