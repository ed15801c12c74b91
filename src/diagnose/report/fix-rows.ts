import type { FindingRow } from "../../rules";
import { type NewCell, a1, columnName, sheetInFormula } from "../../workbook";
import type { ReportRow, ReportRowCell } from "./index";

/** A row that a fix puts in, as a report tells it. */
export function reportRow({ title, insertion: { insert, like, cells, held } }: FindingRow): ReportRow {
  return {
    sheet: insert.sheet,
    number: insert.row + 1,
    title,
    like: like + 1,
    cells: cells.map(reportCell),
    held: held.flatMap(({ row, column, holds }) =>
      "text" in holds ? [{ address: a1({ row, column }), text: holds.text }] : [],
    ),
  };
}

function reportCell({ column, heading, content }: NewCell): ReportRowCell {
  const head = { column: columnName(column), ...(heading !== undefined && { heading }) };
  switch (content.kind) {
    case "blank":
      return { ...head, after: { text: "" } };
    case "text":
      return { ...head, after: { text: content.text } };
    case "number":
      return { ...head, after: { number: content.decimal } };
    case "sum":
      return { ...head, after: { number: content.decimal }, sumOf: content.rows.map((row) => row + 1) };
  }
}

/** `在 表3 第 7 行插入“20103 政府办公厅（室）及相关机构事务”，合计 466.14、基本支出 316.47` */
export function rowLabel(row: ReportRow): string {
  const amounts = amountsOf(row);
  const place = `在 ${sheetInFormula(row.sheet)} 第 ${row.number} 行插入“${row.title}”`;
  return amounts === "" ? place : `${place}，${amounts}`;
}

/** `合计 466.14、基本支出 316.47` */
export function amountsOf({ cells }: ReportRow): string {
  return cells
    .flatMap(({ heading, after }) => (heading !== undefined && "number" in after ? [`${heading} ${after.number}`] : []))
    .join("、");
}
