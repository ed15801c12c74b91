import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { hasSmallFiles } from "../../src/cli/small-files";
import { SAMPLE, temporaryFolder } from "../support/cli";

const folder = temporaryFolder();

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

it("is true of a published workbook, with last year's beside it", () => {
  expect(hasSmallFiles({ file: SAMPLE })).toBe(true);
  expect(hasSmallFiles({ file: SAMPLE, prior: SAMPLE })).toBe(true);
});

it("is false of a small file that unpacks to much", () => {
  const bytes = zipSync({ "xl/workbook.xml": new Uint8Array(5_000_000) });
  expect(bytes.length).toBeLessThan(10_000);
  expect(hasSmallFiles({ file: file("bomb.xlsx", bytes) })).toBe(false);
});

it("is false of what is no package, or cannot be read", () => {
  const text = file("说明.txt", strToU8("2024年收入预算537.43万元。"));
  expect(hasSmallFiles({ file: text })).toBe(false);
  expect(hasSmallFiles({ file: SAMPLE, text })).toBe(false);
  expect(hasSmallFiles({ file: join(folder, "没有.xlsx") })).toBe(false);
});
