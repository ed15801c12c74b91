import { type Problem, arrange, otherwiseUnchecked, problemsOf, searched } from "../../../src/present/problems";
import { checkSnapshot } from "../../../tools/shipped";
import { type Change, changed } from "../../support/changes";
import { faultyReport } from "../../support/reports";
import { sampleSnapshot } from "../../support/sample";

/** The report of the real workbook with these changes. */
function reportOf(...changes: readonly Change[]) {
  return checkSnapshot(changed(sampleSnapshot(), changes));
}

/** One wrong figure, one wrong code, one lost table: what a newcomer may bring. */
const WRONG = [{ cell: "表3!F8", value: 275.87 }, { cell: "表5!C9", value: "05" }, { removeSheet: "表1" }] as const;

describe("the problems of a workbook with a wrong figure, a wrong code and a lost table", () => {
  const report = reportOf(...WRONG);
  const problems = problemsOf(report);
  const errors = problems.filter(({ severity }) => severity === "error");

  it("are three that are errors, each told as what is wrong", () => {
    expect(errors.map(({ kind, headline }) => [kind, headline])).toEqual([
      ["table", "没有找到表1《单位收支总体情况表》"],
      ["code", "表5的“事业运行”编码是 2010305，其他表都是 2010350"],
      ["cell", "表3 行政运行·基本支出 F8 现为 275.87，应为 275.77"],
    ]);
  });

  it("have what follows from them folded below, and what could not be checked for want of the table", () => {
    const [table, code, cell] = errors;
    expect(table?.unchecked.length).toBeGreaterThan(5);
    expect(code?.follows.map(({ rule }) => rule).sort()).toEqual(["code/name", "x/t2-t5", "x/t2-t5"]);
    expect(cell?.follows.map(({ rule }) => rule).sort()).toEqual(["t3/row", "t3/tree"]);
    expect(otherwiseUnchecked(report, problems)).toEqual([]);
  });

  it("have their fix on them", () => {
    const fixes = errors.map(({ fix }) => fix && [fix.safe, fix.label]);
    expect(fixes).toEqual([
      undefined,
      [true, "把 表5 事业运行·科目编码 C9 从“05”改为“50”"],
      [true, "把 表3 行政运行·基本支出 F8 从 275.87 改为 275.77"],
    ]);
  });

  it("hold every finding once", () => {
    const told = problems.flatMap(({ leads, follows }) => [...leads, ...follows]);
    expect(told.map(({ id }) => id).sort()).toEqual(report.findings.map(({ id }) => id).sort());
  });
});

it("cells that explain the same ties equally well are one problem, without a fix of its own", () => {
  const report = reportOf({ cell: "表5!G10", value: 61 }, { cell: "表5!E10", value: 61 });
  const cells = problemsOf(report).filter(({ kind }) => kind === "cell");
  const groups = new Set(report.suspects.map(({ group }) => group));
  expect(cells).toHaveLength(groups.size);
  for (const { suspects, fix } of cells) expect(suspects?.ambiguous === true && fix !== undefined).toBe(false);
});

it("a code that is in no catalogue is one problem with the ties that it breaks", () => {
  const report = reportOf({ cell: "表5!C9", value: "88" });
  const codes = problemsOf(report).filter(({ leads }) => leads[0]?.rule === "code/unknown");
  expect(codes.map(({ headline }) => headline)).toEqual([expect.stringContaining("2010388")]);
  expect(codes[0]?.follows.length).toBeGreaterThan(0);
});

describe("problems in order", () => {
  const report = faultyReport();
  const problems = problemsOf(report);
  const titles = (order: Parameters<typeof arrange>[1]) =>
    arrange(problems, order, report).map(({ title, problems: own }) => [title, own.length]);

  it("stand by severity: what is wrong, what is to be explained, what may be better", () => {
    expect(titles("severity")).toEqual([
      ["要改正的", 1],
      ["要核实、说明的", 1],
      ["可以改进的", 1],
    ]);
  });

  it("stand by table, those of the workbook last", () => {
    expect(titles("table")).toEqual([
      ["表3 单位支出总体情况表", 1],
      ["表4 财政拨款收支预算总体情况表", 1],
      ["整本工作簿", 1],
    ]);
  });

  it("stand by cause", () => {
    expect(titles("cause")).toEqual([
      ["填错的数", 1],
      ["其他问题", 2],
    ]);
  });
});

describe("the search", () => {
  const problems = problemsOf(faultyReport());
  const found = (search: string): (Problem["kind"] | string)[] => searched(problems, search).map(({ kind }) => kind);

  it.each([
    ["", 3],
    ["表3 行政运行", 1],
    ["275.87", 1],
    ["２７５", 1],
    ["F9", 1],
    ["抗疫", 1],
    ["年度写法一致", 1],
    ["没有这样的", 0],
    ["(.*", 0],
  ])("for “%s” finds %d problems", (search, count) => {
    expect(found(search)).toHaveLength(count);
  });
});
