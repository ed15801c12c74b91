import type { Report, ReportFinding } from "../../src/diagnose/report";
import { TABLES, TABLE_IDS, xinjiang } from "../../tools/shipped";
import { placeOf } from "./changes";

/** A report in which nothing is wrong. */
export function cleanReport(change: Partial<Report> = {}): Report {
  return {
    unit: "某某自治州人民政府外事办公室",
    year: 2024,
    measure: "万元",
    template: xinjiang.id,
    templateTitle: xinjiang.title,
    tables: TABLES.map(({ id, number, title }, index) => ({
      id,
      number,
      title,
      sheet: `表${index + 1}`,
      area: { top: 0, left: 0, bottom: 29, right: 7 },
      state: index === 7 || index === 8 ? "declared-empty" : "present",
    })),
    summary: { errors: 0, warnings: 0, infos: 0, rules: 56, equations: 484, figures: 516 },
    findings: [],
    suspects: [],
    rules: [
      {
        rule: "t3/row",
        title: "合计＝基本支出＋项目支出",
        tables: ["T3"],
        held: 10,
        failed: 0,
        unchecked: 0,
        isTie: true,
      },
      {
        rule: "x/t5-t7",
        title: "表5项目支出＝表7合计",
        tables: ["T5", "T7"],
        held: 474,
        failed: 0,
        unchecked: 0,
        isTie: true,
      },
      {
        rule: "x/pension",
        title: "社会保障缴费：表6经济科目＝表5功能科目",
        tables: ["T5", "T6"],
        held: 1,
        failed: 0,
        unchecked: 0,
      },
      { rule: "form/measure", title: "注明计量单位", tables: TABLE_IDS, held: 11, failed: 0, unchecked: 0 },
    ],
    pairs: [{ tables: ["T5", "T7"], held: 474, failed: 0, unchecked: 0, findings: [] }],
    unchecked: [],
    ...change,
  };
}

/** A finding of the third table's row sum; any part may be changed. */
export function findingOf(change: Partial<ReportFinding> = {}): ReportFinding {
  return {
    id: "t3/row:T3:表3!E9",
    rule: "t3/row",
    severity: "error",
    table: "T3",
    title: "合计＝基本支出＋项目支出",
    message: "表3 行政运行 合计 305.44 ≠ 基本支出 275.87 ＋ 项目支出 29.67 ＝ 305.54，相差 -0.10 万元。",
    advice: "核对该行的基本支出和项目支出，改正其中有误的一个数。",
    basis: "《中华人民共和国预算法》第三十二条；单位预算公开表式",
    formula: "表3!E9 = 表3!F9 + 表3!G9",
    left: "305.44",
    right: "305.54",
    difference: "-0.10",
    cells: [
      { place: placeOf("表3!E9"), value: "305.44" },
      { place: placeOf("表3!F9"), value: "275.87" },
      { place: placeOf("表3!G9"), value: "29.67" },
    ],
    ...change,
  };
}

/** One wrong digit in 表3!F9, which breaks two ties, and two things to explain. */
export function faultyReport(): Report {
  const findings = [
    findingOf(),
    findingOf({
      id: "x/t5-t6:T5:表5!E9",
      rule: "x/t5-t6",
      table: "T5",
      title: "表3基本支出＝表5基本支出＋单位资金",
      message: "表3 行政运行 基本支出 275.87 ≠ 表5 行政运行 基本支出 275.77，相差 0.10 万元。",
      formula: "表3!F9 = 表5!E9",
      left: "275.87",
      right: "275.77",
      difference: "0.10",
      cells: [
        { place: placeOf("表3!F9"), value: "275.87" },
        { place: placeOf("表5!E9"), value: "275.77" },
      ],
    }),
    findingOf({
      id: "code/name-across:T4:表4!D36",
      rule: "code/name-across",
      severity: "warning",
      table: "T4",
      title: "同一科目名称一致",
      message: "科目234在表4叫“抗疫特别国债还本支出”，在表1叫“抗疫特别国债安排的支出”。",
      advice: "按当年政府收支分类科目统一名称。",
      basis: "《2024年政府收支分类科目》",
      formula: undefined,
      left: undefined,
      right: undefined,
      difference: undefined,
      cells: [
        { place: placeOf("表4!D36"), value: "抗疫特别国债还本支出" },
        { place: placeOf("表1!C35"), value: "抗疫特别国债安排的支出" },
      ],
    }),
    findingOf({
      id: "form/year:workbook",
      rule: "form/year",
      severity: "info",
      table: undefined,
      title: "年度写法一致",
      message: "表题写“2024年”，空表说明写“2024年度”。",
      formula: undefined,
      left: undefined,
      right: undefined,
      difference: undefined,
      cells: [{ place: placeOf("表8!A12"), value: "2024年度没有使用政府性基金预算拨款安排的支出" }],
    }),
  ];
  return cleanReport({
    summary: { errors: 2, warnings: 1, infos: 1, rules: 56, equations: 484, figures: 516 },
    findings,
    suspects: [
      {
        place: placeOf("表3!F9"),
        value: "275.87",
        suggested: "275.77",
        explains: ["t3/row:T3:表3!E9", "x/t5-t6:T5:表5!E9"],
        group: 0,
        rank: 0,
        equivalent: false,
        formula: false,
      },
    ],
    rules: [
      {
        rule: "t3/row",
        title: "合计＝基本支出＋项目支出",
        tables: ["T3"],
        held: 9,
        failed: 1,
        unchecked: 0,
        isTie: true,
      },
      {
        rule: "x/t5-t6",
        title: "表5基本支出＝表6合计",
        tables: ["T5", "T6"],
        held: 473,
        failed: 1,
        unchecked: 2,
        isTie: true,
      },
    ],
    pairs: [{ tables: ["T5", "T6"], held: 473, failed: 1, unchecked: 2, findings: ["x/t5-t6:T5:表5!E9"] }],
    unchecked: [
      {
        rule: "x/t5-t6",
        reason: "表6没有“公用经费”列，与表5的公用经费无法核对。",
        cells: [{ place: placeOf("表6!A4"), value: "科目编码" }],
      },
    ],
  });
}

/** A workbook that has none of the tables. */
export function emptyReport(): Report {
  const clean = cleanReport();
  return cleanReport({
    unit: undefined,
    year: undefined,
    measure: undefined,
    tables: clean.tables.map(({ id, number, title }) => ({ id, number, title, state: "missing" })),
    summary: { errors: 0, warnings: 0, infos: 0, rules: 0, equations: 0, figures: 0 },
    rules: [],
    pairs: [],
  });
}
