import type { Report, ReportText } from "../../../src/diagnose/report";
import { reviewForm } from "../../../src/present/review/review-form";
import { xinjiang } from "../../../tools/shipped";
import { cleanReport } from "../../support/reports";
import { TEXT_FINDING, textReport } from "../../support/text-report";

const UNIT = cleanReport().unit!;
const LINES = [
  UNIT,
  "2024年单位预算公开",
  "目录",
  "第一部分　单位概况………1",
  "第二部分　单位预算公开表………2",
  "第三部分　预算情况说明………9",
  "第四部分　名词解释………15",
  "第一部分　单位概况",
  "主要职能：略。",
  "第二部分　单位预算公开表",
  "第三部分　预算情况说明",
  "收入预算447.76万元。",
  "第四部分　名词解释",
  "财政拨款：指……",
];

/** A text whose only amount agrees with the tables. */
function textOf(lines: readonly string[]): ReportText {
  const paragraph = lines.findIndex((line) => line.startsWith("收入预算"));
  const claim = { spans: [{ paragraph, start: 4, end: 10 }], state: "held" as const, cells: [], findings: [] };
  return { file: "公开.docx", paragraphs: lines.map((raw) => ({ raw })), claims: [claim], leftOut: [] };
}

/** All that is wanted was looked for and is there. */
const COMPLETE = { rule: "n/missing", title: "", tables: [], held: 30, failed: 0, unchecked: 0 };

function cleanText(change: Partial<Report> = {}): Report {
  return textReport({
    findings: [],
    summary: cleanReport().summary,
    uncheckedNumbers: [],
    rules: [COMPLETE],
    publishedText: textOf(LINES),
    ...change,
  });
}

const row = (report: Report, item: string) => reviewForm(report, xinjiang).find((one) => one.item.startsWith(item))!;
const inParagraph = (paragraph: number) => [{ ...TEXT_FINDING.text![0]!, paragraph }];

describe("the rows of the reviewer's form that are text", () => {
  it("pass part three where every statement is there and every number agrees", () => {
    expect(row(cleanText(), "第三部分")).toMatchObject({ conformity: "yes", problems: [] });
  });

  it("do not pass part three where a number was not checked, and quote it", () => {
    const uncheckedNumbers = textReport().uncheckedNumbers!.map((one) => ({
      ...one,
      place: { ...one.place, paragraph: 11 },
    }));
    expect(row(cleanText({ uncheckedNumbers }), "第三部分")).toMatchObject({
      conformity: "open",
      problems: [{ text: "数字未核对（看不出说的是什么数）：…另有12.00万元。" }],
    });
    const inReason = uncheckedNumbers.map((one) => ({ ...one, reason: "in-reason" as const }));
    expect(row(cleanText({ uncheckedNumbers: inReason }), "第三部分").conformity).toBe("yes");
  });

  it("do not pass part three where nobody looked for what is missing, or nothing was held against a table", () => {
    expect(row(cleanText({ rules: [] }), "第三部分").conformity).toBe("open");
    const publishedText = { ...textOf(LINES), claims: [] };
    expect(row(cleanText({ publishedText }), "第三部分").conformity).toBe("open");
  });

  it("fail the part that an error stands in, with its words and its section, and no other", () => {
    const report = cleanText({ findings: [{ ...TEXT_FINDING, text: inParagraph(11) }] });
    expect(row(report, "第三部分")).toMatchObject({
      conformity: "no",
      problems: [{ place: "二、收入预算情况说明", text: expect.stringContaining("410.60万元，占…") as string }],
    });
    expect(row(report, "第四部分").conformity).toBe("open");
    expect(row(report, "第二部分").conformity).toBe("yes");
  });

  it("fail part three for what is missing from it", () => {
    const report = cleanText({ findings: [{ ...TEXT_FINDING, text: [], message: "缺少收入预算情况说明。" }] });
    expect(row(report, "第三部分").conformity).toBe("no");
  });

  it("pass a cover that names the unit and the year of the tables, with contents that name the parts", () => {
    expect(row(cleanText(), "封面").conformity).toBe("yes");
    const other = cleanText({ publishedText: textOf(["某某中学", ...LINES.slice(1)]) });
    expect(row(other, "封面")).toMatchObject({
      conformity: "open",
      problems: [{ text: "需人工核对：封面、目录中没有读到与表格相同的单位名称。" }],
    });
  });

  it("fail a part that the whole document lacks, though its contents name it", () => {
    const report = cleanText({ publishedText: textOf(LINES.slice(0, -2)) });
    expect(row(report, "第四部分")).toMatchObject({ conformity: "no", problems: [{ text: "没有找到这一部分。" }] });
  });

  it("leave the other parts to a person where only the narrative was read", () => {
    const report = cleanText({ publishedText: textOf(["收入预算447.76万元。"]) });
    expect(row(report, "第三部分").conformity).toBe("yes");
    for (const item of ["封面", "第一部分", "第四部分"]) expect(row(report, item).conformity).toBe("open");
  });
});
