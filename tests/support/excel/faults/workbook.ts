import type { Report, ReportFinding } from "../../../../src/diagnose/report";
import type { Fix } from "../../../../src/rules";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../../../src/workbook";
import { placeOf } from "../../changes";
import { cleanReport, findingOf } from "../../reports";

/** A small workbook: two tables, a sheet that adds up the second, and notes. */
export function trialWorkbook(): Snapshot {
  return {
    sheets: [
      sheetOf("表1", [
        ["表1 情况表", "", ""],
        ["科目编码", "科目名称", "金额"],
        ["2010301", "行政运行", 275.87],
        ["2010302", "一般行政管理事务", 29.67],
        ["", "合计", 305.54],
      ]),
      sheetOf("表2", [
        ["表2 情况表", "", ""],
        ["科目编码", "科目名称", "金额"],
        ["2010301", "行政运行", 275.77],
        ["", "合计", 275.77],
      ]),
      sheetOf("汇总", [["表2 合计", "=表2!C4"]]),
      sheetOf("附注", [["负责人说明", 1]]),
    ],
  };
}

function sheetOf(name: string, rows: readonly (readonly (string | number)[])[]): SheetSnapshot {
  const cells = rows.flatMap((line, row) =>
    line.flatMap((content, column): SnapshotCell[] => {
      if (content === "") return [];
      const isFormula = typeof content === "string" && content.startsWith("=");
      return [{ row, column, value: isFormula ? 0 : content, ...(isFormula && { formula: content }) }];
    }),
  );
  return {
    name,
    visible: true,
    cells,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    protected: false,
  };
}

/** A row is put into 表1, and one of its amounts is mended. */
export const FIX: Fix = {
  safe: true,
  label: "把 表1!C3 从 275.87 改为 275.77，并补一行",
  edits: [
    { cell: { sheet: "表1", row: 2, column: 2 }, before: "275.87", content: { kind: "number", decimal: "275.77" } },
  ],
  rows: [
    {
      title: "2010399 其他支出",
      insertion: {
        insert: { sheet: "表1", row: 3 },
        like: 2,
        cells: [
          { column: 0, content: { kind: "text", text: "2010399" } },
          { column: 1, content: { kind: "text", text: "其他支出" } },
          { column: 2, content: { kind: "number", decimal: "0.1" } },
        ],
        held: [{ row: 3, column: 0, holds: { text: "2010302" } }],
      },
    },
  ],
};

/** What can be explained. */
export const FINDING: ReportFinding = findingOf({
  id: "code/name-across:T1:表1!B3",
  rule: "code/name-across",
  severity: "warning",
  cells: [{ place: placeOf("表1!B3"), value: "行政运行", meaning: "T1/2010301/名称" }],
});

/** What a check of the workbook is taken to find. */
export const REPORT: Report = cleanReport({
  findings: [
    findingOf({
      cells: [
        { place: placeOf("表1!C3"), value: "275.87" },
        { place: placeOf("表2!C3"), value: "275.77" },
      ],
      fix: FIX,
    }),
    FINDING,
  ],
});
