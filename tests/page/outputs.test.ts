/** What can be made of a file, and where it stands. */
import { chosenFiles } from "../../src/page/list/found-files";
import { wantedOf } from "../../src/page/session/make-all";
import { outputPath, outputsOf } from "../../src/page/work/outputs";

const kinds = (job: Parameters<typeof outputsOf>[0]) => outputsOf(job).map(({ kind }) => kind);

it("is, of a workbook, all but what is made of Word files; of a Word file, these and the form; of both together, all", () => {
  expect(kinds({ file: "局.xls" })).toEqual(["marked", "fixed", "tables", "document", "form"]);
  expect(kinds({ file: "局.docx" })).toEqual(["form", "comments", "revisions"]);
  expect(kinds({ file: "局.xlsx", text: "局.docx" })).toHaveLength(7);
});

it.each([
  [{ file: "上报/局.xls" }, "marked", undefined, "上报/局-标记副本.xlsx"],
  [{ file: "上报/局.xlsm" }, "fixed", ".xlsm", "上报/局-改正副本.xlsm"],
  [{ file: "上报/局.xlsx", text: "上报/局.docx" }, "comments", undefined, "上报/局-批注.docx"],
] as const)("stands beside %o: %s", (job, kind, end, path) => {
  expect(outputPath(job, kind, end)).toBe(path);
});

it("is asked of each file for which it can be made", () => {
  const jobs = [{ file: "甲.xlsx" }, { file: "乙.docx" }];
  expect(wantedOf(jobs, ["marked", "comments"])).toEqual([
    { job: jobs[0], kind: "marked" },
    { job: jobs[1], kind: "comments" },
  ]);
});

it("is made of spreadsheets and documents only, and loose files of one name are told apart", () => {
  const file = (name: string) => Object.assign(new File(["x"], name), { webkitRelativePath: "" });
  const found = chosenFiles([file("局.xlsx"), file("局.xlsx"), file("照片.png"), file("~$局.xlsx")]);
  expect(found.files.map(({ path }) => path)).toEqual(["局.xlsx", "局(2).xlsx"]);
  expect(found.others).toBe(2);
});
