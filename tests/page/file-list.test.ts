/** The page's list of files: what a drop adds, what it replaces, and what goes together. */
import { type FileList, NO_FILES, givenUp, withFiles, withLine } from "../../src/page/list/file-list";
import type { Checked } from "../../src/page/work/messages";

const CHECKED: Checked = { summary: { state: "unread", code: "damaged", message: "" }, kept: new Blob([]) };
const found = (path: string, text = path, lastModified = 1) => ({
  path,
  file: new File([text], path, { lastModified }),
});
const told = (list: FileList) => list.lines.map(({ job, state }) => [job.file, job.text, state]);

/** A list whose every line is done. */
const done = (list: FileList): FileList =>
  list.lines.reduce((now, { job }) => withLine(now, job, { state: "done", checked: CHECKED }), list);

it("has the files that were dropped in the order of their paths, a Word file with the workbook of its name", () => {
  const list = withFiles(NO_FILES, [found("乙/局.xlsx"), found("甲/局.docx"), found("甲/局.xls")]);
  expect(told(list)).toEqual([
    ["乙/局.xlsx", undefined, "waiting"],
    ["甲/局.xls", "甲/局.docx", "waiting"],
  ]);
});

it("grows by a second drop, and what was checked before stays checked", () => {
  const list = withFiles(done(withFiles(NO_FILES, [found("乙.xlsx")])), [found("甲.xlsx")]);
  expect(told(list)).toEqual([
    ["乙.xlsx", undefined, "done"],
    ["甲.xlsx", undefined, "waiting"],
  ]);
});

it("checks anew what was dropped again after it was changed, and nothing where nothing was", () => {
  const before = done(withFiles(NO_FILES, [found("甲.xlsx"), found("乙.xlsx")]));
  expect(withFiles(before, [found("甲.xlsx")])).toBe(before);
  expect(told(withFiles(before, [found("甲.xlsx", "mended", 2)]))).toEqual([
    ["乙.xlsx", undefined, "done"],
    ["甲.xlsx", undefined, "waiting"],
  ]);
});

it("checks a workbook anew with the text that comes later, which then is no line of its own", () => {
  const alone = done(withFiles(NO_FILES, [found("局.docx")]));
  expect(told(withFiles(alone, [found("局.xlsx")]))).toEqual([["局.xlsx", "局.docx", "waiting"]]);
});

it("says of what was given up that it was, and hears no result of it any more that belongs to another file", () => {
  const list = withFiles(NO_FILES, [found("甲.xlsx")]);
  expect(told(givenUp(list))).toEqual([["甲.xlsx", undefined, "given-up"]]);
  const [line] = list.lines;
  const later = withFiles(list, [found("甲.xlsx", "mended", 2)]);
  expect(withLine(later, line!.job, { state: "done", checked: CHECKED })).toBe(later);
});
