import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NODE_TOOLS } from "../../src/cli/node-tools";
import { checkFile } from "../../src/files/check-file";
import { reportPage } from "../../src/present/html/page";
import { SAMPLE, cli, temporaryFolder } from "../support/cli";
import { editedSample } from "../support/edited-sample";
import { pageOf, rowsOf, wordsOf } from "../support/page";
import { sampleSnapshot } from "../support/sample";
import { withCell } from "../support/snapshots";
import { TEMPLATES, checkSnapshot } from "../../tools/shipped";

const folder = temporaryFolder();

describe("check --format html on the real workbook", () => {
  const page = pageOf(reportPage([{ file: SAMPLE, report: checkSnapshot(sampleSnapshot()) }], TEMPLATES));

  it("finds no error, and says what is to be explained", () => {
    expect(wordsOf(page.querySelector(".verdict"))).toMatch(
      /^△ 没有错误，有需核实的问题 错误 0 条，需核实 3 条，提示 0 条；/,
    );
    expect(page.querySelectorAll(".problem.warning")).toHaveLength(2);
    expect(page.querySelectorAll(".problem.error")).toHaveLength(0);
  });

  it("draws every tie green", () => {
    const labels = [...page.querySelectorAll(".map .labels .pill")];
    expect(labels.length).toBeGreaterThanOrEqual(18);
    for (const label of labels) {
      expect(label.getAttribute("class")).toBe("pill held");
      expect(wordsOf(label.querySelector("text"))).toMatch(/^✓ (\d+)／\1$/);
    }
  });

  it("fills the reviewer's form: nine tables conform, two are to be explained", () => {
    const rows = rowsOf(page, ".form").filter(([, item]) => /^表\d/.test(item!));
    expect(rows.filter(([, , , yes]) => yes === "√")).toHaveLength(9);
    expect(rows.filter(([, , , yes, no]) => yes === "□" && no === "□").map(([, item]) => item!.slice(0, 2))).toEqual([
      "表3",
      "表4",
    ]);
  });
});

describe("check --format html on a workbook with one wrong digit", () => {
  const mistyped = withCell(sampleSnapshot(), { sheet: "表3", row: 7, column: 5 }, 275.87);
  const page = pageOf(reportPage([{ file: "wrong.xlsx", report: checkSnapshot(mistyped) }], TEMPLATES));

  it("names the one cell and its right value first", () => {
    expect(wordsOf(page.querySelector(".problem > .message"))).toBe(
      "1.✗ 错误 表3 行政运行·基本支出 F8 现为 275.87，应为 275.77。",
    );
  });

  it("fails 表3 in the form, with the place and the cause", () => {
    const [, , , yes, no, problems] = rowsOf(page, ".form").find(([, item]) => item!.startsWith("表3"))!;
    expect([yes, no]).toEqual(["", "√"]);
    expect(problems).toContain("表3 行政运行·基本支出 F8 现为 275.87，应为 275.77。");
    expect(problems).toContain("改法：把 表3 行政运行·基本支出 F8 从 275.87 改为 275.77");
  });
});

describe("check --format html on a workbook that lacks a table", () => {
  const { sheets } = sampleSnapshot();
  const page = pageOf(
    reportPage(
      [{ file: "lacking.xlsx", report: checkSnapshot({ sheets: sheets.filter(({ name }) => name !== "表5") }) }],
      TEMPLATES,
    ),
  );

  it("draws its ties as not checked, and lists them so", () => {
    const unchecked = [...page.querySelectorAll(".map .pill.unchecked title")].map(
      (title) => wordsOf(title).split("：")[0],
    );
    expect(unchecked).toEqual(expect.arrayContaining(["表2与表5", "表4与表5", "表5与表6", "表5与表7"]));
    expect(wordsOf(page.body)).toContain("“表4一般公共预算＝表5合计”未检查：缺少表5。");
  });
});

describe("check --format html on the command line", () => {
  it("writes one page for a folder, that begins with the table of all units", async () => {
    const units = join(folder, "units");
    mkdirSync(units);
    writeFileSync(join(units, "a.xlsx"), readFileSync(SAMPLE));
    writeFileSync(join(units, "b.xlsx"), editedSample([{ sheet: "表3", address: "F8", value: 275.87 }]));
    writeFileSync(join(units, "c.xlsx"), "no workbook");
    const output = join(folder, "report.html");
    const { status, out } = await cli("check", units, "--format", "html", "--output", output);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    const page = pageOf(readFileSync(output, "utf8"));
    const rows = rowsOf(page, ".units");
    expect(rows.map((row) => row[3])).toEqual([
      "△ 没有错误，有需核实的问题",
      "✗ 有错误，须改正",
      expect.stringMatching(/^✗ 未能检查：/),
    ]);
    expect(page.querySelectorAll("main > article")).toHaveLength(3);
  });

  it("tells a file that is no workbook with its reason, alone on its page too", async () => {
    const path = join(folder, "none.xlsx");
    const page = pageOf(reportPage([await checkFile(NODE_TOOLS, { file: path }, { templates: TEMPLATES })], TEMPLATES));
    expect(wordsOf(page.querySelector("article"))).toContain("✗ 未能检查：");
  });
});
