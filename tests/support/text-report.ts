import type { Report, ReportText, ReportTextClaim } from "../../src/diagnose/report";
import { placeOf } from "./changes";
import { cleanReport, findingOf } from "./reports";

const RAW = "2024年收入预算447.76万元，其中：一般公共预算410.60万元，占85.38%；另有12.00万元。";
const FILE = "单位预算公开.docx";

function claimOn(digits: string, rest: Partial<ReportTextClaim>): ReportTextClaim {
  const start = RAW.indexOf(digits);
  return {
    spans: [{ paragraph: 1, start, end: start + digits.length }],
    state: "held",
    cells: [placeOf("表2!C8")],
    findings: [],
    ...rest,
  };
}

const AMOUNT = RAW.indexOf("410.60");

/** The finding of the text below: an amount that its table has otherwise. */
export const TEXT_FINDING = findingOf({
  id: "n/amount@income",
  rule: "n/amount",
  table: undefined,
  title: "文字金额与表一致",
  message: "一般公共预算：文字写 410.60 万元，表2 为 410.69 万元。",
  formula: undefined,
  left: undefined,
  right: undefined,
  difference: undefined,
  cells: [{ place: placeOf("表2!D8"), value: "410.69" }],
  text: [
    {
      file: FILE,
      paragraph: 1,
      start: AMOUNT,
      end: AMOUNT + 6,
      quote: "…一般公共预算410.60万元，占…",
      section: "income",
      heading: "二、收入预算情况说明",
    },
  ],
  mending: {
    edits: [{ paragraph: 1, start: AMOUNT, end: AMOUNT + 6, before: "410.60", after: "410.69" }],
    sentence: "一般公共预算410.69万元，占91.72%。",
    find: "预算410.60",
  },
});

/** A text of three paragraphs: of its four numbers one is wrong and one not checked. */
export const PUBLISHED_TEXT: ReportText = {
  file: FILE,
  paragraphs: [
    { raw: "收入预算情况说明", list: "二、", isHeading: true },
    { raw: RAW },
    { raw: "100.00", inTable: true },
    { raw: "<script>alert(1)</script>" },
  ],
  claims: [
    claimOn("447.76", { about: "收支总额", now: "447.76", prior: "392.22" }),
    claimOn("410.60", {
      state: "wrong",
      about: "一般公共预算",
      now: "410.69",
      cells: [placeOf("表2!D8")],
      findings: [TEXT_FINDING.id],
    }),
    claimOn("85.38", { about: "一般公共预算占收入预算" }),
    claimOn("12.00", { state: "unchecked", reason: "no-subject", cells: [] }),
  ],
  leftOut: ["deleted-revision"],
};

/** The report of a workbook and its published text. */
export function textReport(change: Partial<Report> = {}): Report {
  const { summary } = cleanReport();
  const start = RAW.indexOf("12.00");
  return cleanReport({
    summary: { ...summary, errors: 1 },
    findings: [TEXT_FINDING],
    narrative: {
      file: FILE,
      claims: 4,
      held: 2,
      failed: 1,
      unchecked: 1,
      inReasons: 0,
      numbers: 4,
      checkedNumbers: 3,
    },
    uncheckedNumbers: [
      {
        place: { file: FILE, paragraph: 1, start, end: start + 5, quote: "…另有12.00万元。" },
        reason: "no-subject",
      },
    ],
    publishedText: PUBLISHED_TEXT,
    ...change,
  });
}
