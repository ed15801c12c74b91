/** Names of files: what a folder's files are, by the ends of their names, and which go together. */
import { jobsOf } from "../../src/files/jobs";
import { extensionOf, nameIn, stemOf } from "../../src/workbook";

describe("a path's words", () => {
  it.each([
    ["预算/某局.XLSX", "某局.XLSX", ".xlsx", "预算/某局"],
    ["预算\\某局.et", "某局.et", ".et", "预算\\某局"],
    ["v1.2/某局", "某局", "", "v1.2/某局"],
    [".xlsx", ".xlsx", "", ".xlsx"],
  ])("of %s are its name, the end of it, and what stands before the end", (path, name, end, stem) => {
    expect([nameIn(path), extensionOf(path), stemOf(path)]).toEqual([name, end, stem]);
  });
});

describe("what is checked of several files", () => {
  it("is each workbook, with the Word file of its name in the same folder as its text", () => {
    expect(jobsOf(["甲/局.xlsx", "甲/局.docx", "乙/局.xls", "丙/局.docx"])).toEqual([
      { file: "甲/局.xlsx", text: "甲/局.docx" },
      { file: "乙/局.xls" },
      { file: "丙/局.docx" },
    ]);
  });
});
