import { type OtherSheet, layoutDisclosure } from "../../src/layout";
import { planOf } from "../support/fake-port";
import { sampleDisclosure } from "../support/sample";

/** What the document has beside its tables. */
const MORE = (): readonly OtherSheet[] => [
  { plan: planOf("同比分析"), remark: "分析用，不公开", isWorkingPaper: true },
  { plan: planOf("预算说明"), remark: "" },
];
const namesOf = (options: Parameters<typeof layoutDisclosure>[1]) =>
  layoutDisclosure(sampleDisclosure(), options, MORE).map(({ name }) => name);
const TABLES = Array.from({ length: 11 }, (_, index) => `表${index + 1}`);

describe("what stands beside the tables", () => {
  it("is 目录, the working papers and what else is published", () => {
    expect(namesOf({})).toEqual(["目录", ...TABLES, "勾稽核对表", "同比分析", "预算说明"]);
  });

  it("is only what is published where no working paper is wanted, and 目录 names none", () => {
    expect(namesOf({ workingPapers: false })).toEqual(["目录", ...TABLES, "预算说明"]);
    const [contents] = layoutDisclosure(sampleDisclosure(), { workingPapers: false }, MORE);
    expect(JSON.stringify(contents)).not.toMatch(/勾稽核对表|同比分析/);
  });

  it("is without 目录 where that is not wanted", () => {
    expect(namesOf({ contents: false })).toEqual([...TABLES, "勾稽核对表", "同比分析", "预算说明"]);
  });

  it("changes nothing in the tables themselves", () => {
    const tables = (options: Parameters<typeof layoutDisclosure>[1]) =>
      layoutDisclosure(sampleDisclosure(), options).filter(({ name }) => TABLES.includes(name));
    expect(tables({ contents: false, workingPapers: false })).toEqual(tables({}));
  });
});
