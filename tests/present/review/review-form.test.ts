import { type ReviewFacts, reviewForm } from "../../../src/present/review/review-form";
import { cleanReport, emptyReport, faultyReport, findingOf } from "../../support/reports";
import { placeOf } from "../../support/changes";
import { xinjiang } from "../../../tools/shipped";

const rowOf = (report: Parameters<typeof reviewForm>[0], item: string) =>
  reviewForm(report, xinjiang).find((row) => row.item.startsWith(item))!;

describe("预算公开情况检查表", () => {
  it("has a row for timeliness, each part and each table", () => {
    expect(reviewForm(cleanReport(), xinjiang).map(({ item }) => item.split("　")[0])).toEqual([
      "及时性",
      "封面、目录",
      "第一部分",
      "第二部分",
      ...Array.from({ length: 11 }, (_, index) => `表${index + 1}`),
      "第三部分",
      "第四部分",
    ]);
  });

  it("leaves open what no workbook tells, and never passes it", () => {
    for (const item of ["及时性", "封面", "第一部分", "第三部分", "第四部分"])
      expect(rowOf(cleanReport(), item)).toMatchObject({ conformity: "open", problems: [{ place: "" }] });
    expect(rowOf(cleanReport(), "及时性").problems[0]?.text).toContain("需人工核对：没有提供批复日期和公开日期");
  });

  it("passes a table in which nothing was found", () => {
    expect(rowOf(cleanReport(), "表3")).toMatchObject({ conformity: "yes", problems: [] });
    expect(rowOf(cleanReport(), "第二部分").conformity).toBe("yes");
  });

  it("fails a table with an error: what is wrong, where, and how much comes of it", () => {
    const row = rowOf(faultyReport(), "表3");
    expect(row.conformity).toBe("no");
    expect(row.problems.map(({ place, text }) => [place, text])).toEqual([
      ["表3!F9", "表3!F9 现为 275.87，应为 275.77。由此引起 2 条。"],
    ]);
    expect(rowOf(faultyReport(), "第二部分").problems[0]?.text).toContain("表3、表5");
  });

  it("tells with the number of the problem what another table's fault brings about in this one", () => {
    const row = rowOf(faultyReport(), "表5");
    expect(row.conformity).toBe("no");
    expect(row.problems.map(({ place, text }) => [place, text])).toEqual([
      ["表3!F9", "表3!F9 现为 275.87，应为 275.77，由此引起 1 条（见问题清单第 1 个）。"],
    ]);
  });

  it("fails the table of a wrong cell, also where only another table's ties tell", () => {
    const report = faultyReport();
    const findings = report.findings.filter(({ table }) => table !== "T3");
    expect(rowOf({ ...report, findings }, "表3").conformity).toBe("no");
  });

  it("names no cell as wrong where another is as likely", () => {
    const report = faultyReport();
    const [suspect] = report.suspects;
    const suspects = [
      { ...suspect!, equivalent: true },
      { ...suspect!, place: placeOf("表3!E9"), rank: 1, equivalent: true },
    ];
    const text = rowOf({ ...report, suspects }, "表3").problems[0]?.text;
    expect(text).toContain("2 种改法同样说得通");
    expect(text).toContain("请对照原始资料");
  });

  it("leaves open a table with something to explain only, and passes one with a remark only", () => {
    expect(rowOf(cleanReport({ findings: [findingOf({ severity: "warning" })] }), "表3").conformity).toBe("open");
    expect(rowOf(cleanReport({ findings: [findingOf({ severity: "info" })] }), "表3").conformity).toBe("yes");
  });

  it("leaves open a table of which something was not checked", () => {
    const unchecked = [{ reason: "单元格内容无法读取。", cells: [{ place: placeOf("表6!C9"), value: "暂无" }] }];
    expect(rowOf(cleanReport({ unchecked }), "表6")).toMatchObject({
      conformity: "open",
      problems: [{ place: "表6!C9", text: "单元格内容无法读取。" }],
    });
    expect(rowOf(cleanReport({ unchecked }), "第二部分").conformity).toBe("open");
    expect(rowOf(cleanReport({ unchecked }), "表5").conformity).toBe("yes");
  });

  it("fails every table that is missing", () => {
    const rows = reviewForm(emptyReport(), xinjiang).filter(({ group }) => group === "table");
    expect(rows.every(({ conformity }) => conformity === "no")).toBe(true);
  });

  it("judges timeliness where both days are given", () => {
    const row = (facts: ReviewFacts) => reviewForm(cleanReport(), xinjiang, facts)[0];
    expect(row({ approved: "2024-02-05", published: "2024-02-25" })).toMatchObject({ conformity: "yes" });
    expect(row({ approved: "2024-02-05", published: "2024-02-26" })).toMatchObject({
      conformity: "no",
      problems: [{ text: expect.stringContaining("第 21 日公开，超过规定期限 1 日") }],
    });
    expect(row({ approved: "2024-02-05" })).toMatchObject({
      conformity: "open",
      problems: [{ text: "需人工核对：没有提供公开日期。" }],
    });
    expect(row({ approved: "2024-03-05", published: "2024-02-26" })?.conformity).toBe("open");
    expect(row({ approved: "2024-02-30", published: "2024-03-01" })?.conformity).toBe("open");
  });

  it("tells of a rounding difference which figure to move, and leaves the row for a person to decide", () => {
    const move = { place: placeOf("表3!E9"), value: "305.45", by: "-0.01", to: "305.44", mends: 0, breaks: 0 };
    const finding = findingOf({ severity: "warning", rounding: true, adjustments: [{ ...move, formula: false }] });
    const row = rowOf(cleanReport({ findings: [finding] }), "表3");
    expect(row.conformity).toBe("open");
    expect(row.problems[0]?.text).toContain("表3!E9 调整 -0.01（305.45 → 305.44）即平。");
  });
});
