/** What the page keeps of a checked file: the whole result as text, out of the page's own memory. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { checkSnapshot } from "../../src/app/check/check-snapshot";
import { drawingsOfWorkbook } from "../../src/app/compare/drawings-of-workbook";
import { keptText, resultOf } from "../../src/page/work/kept-result";
import type { FileResult } from "../../src/present/file-result";
import { reportPage } from "../../src/present/html/page";
import { TEMPLATES } from "../../src/templates";
import { readWorkbook } from "../../src/xlsx";

const CASES = [
  "../../samples/budget-2024.xlsx",
  "../cases/one-figure-wrong-in-three-tables.xlsx",
  "../cases/whole-yuan-rounding.xlsx",
];

test.each(CASES)("of %s is all of it: the report made of it is the same", (file) => {
  const snapshot = readWorkbook(readFileSync(path.resolve(__dirname, file)));
  const report = checkSnapshot(snapshot, TEMPLATES);
  const drawings = drawingsOfWorkbook(snapshot, TEMPLATES, {});
  const result: FileResult = { file: "某局.xlsx", report, ...(drawings && { drawings }) };
  const kept = resultOf(keptText(result));
  expect(kept).toEqual(result);
  expect(reportPage([kept], TEMPLATES)).toBe(reportPage([result], TEMPLATES));
});

test("of a file that could not be checked is the reason", () => {
  const result: FileResult = { file: "某局.xlsx", error: { code: "damaged", message: "文件已损坏。" } };
  expect(resultOf(keptText(result))).toEqual(result);
});
