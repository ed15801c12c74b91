import { type Disclosure, type Unplaced, type UnplacedReason, filledFiguresOf, tableNumber } from "../../tables";
import { BASES } from "../bases";
import { type Finding, type Rule, everyTable } from "../rule";
import { cellName } from "../words";

/** Columns that places print beside those of the set; no question of it tells their figures apart. */
const BESIDE_THE_SET = /^(?:会议费|培训费|机关运行经费)/;

const MESSAGES: Readonly<Record<UnplacedReason | "column-beside" | "column-form", string>> = {
  row: "{table}（{cell}）有一行不知是什么科目或项目：“{detail}”，这一行没有检查。",
  column: "{table}（{cell}）所在的列“{detail}”不是这张表的栏目，其中的金额没有检查。",
  "column-beside": "{table}（{cell}）所在的列“{detail}”不属于本套表的栏目，没有检查。",
  "column-form": "{table}（{cell}）所在的列“{detail}”与其他各栏没有确定的勾稽关系，只检查了填写形式。",
  "missing-column": "{table}没有找到“{detail}”这一栏，涉及它的勾稽关系没有检查。",
  "no-header": "工作表“{sheet}”的 {cell} 是{table}的标题，但下面没有找到这张表的表头。",
  "said-no-header": "工作表“{sheet}”由您指定为{table}，但没有找到这张表的表头（应有{detail}等栏），没有检查。",
  ambiguous: "工作表“{sheet}”有表头而没有表名，可能是{detail}，无法断定，没有检查。",
  "other-table": "工作表“{sheet}”的“{detail}”不属于本套表，没有检查。",
};

/**
 * What could not be placed is told, never passed over: an amount that belongs to no row or column of a table is checked by no tie. A table or a column that
 * a place prints beside those of the set need not be wrong; that it was not checked is a hint.
 */
export const unplaced: Rule = {
  meta: {
    id: "form/unplaced",
    title: "表中内容都能辨认",
    severity: "warning",
    basis: BASES.template,
    tables: everyTable,
    needs: "any",
    messages: MESSAGES,
    advice: "请核对科目编码、名称和表头是否与规定样式一致；与公开无关的内容请移到别处。",
  },
  *check(disclosure, { ledger, looked }) {
    const read = new Set(ledger ? (ledger.kind === "several" ? ledger.sheets : [ledger.sheet]) : []);
    looked(disclosure.tables.length);
    for (const item of disclosure.unplaced) {
      const isOther = item.reason === "other-table";
      const isBeside = item.reason === "column" && BESIDE_THE_SET.test(item.detail);
      if (isOther && read.has(item.cell.sheet)) continue;
      const data = {
        table: item.table ? tableNumber(disclosure, item.table) : "",
        sheet: item.cell.sheet,
        cell: cellName(item.cell),
        detail: detailOf(item, disclosure),
      };
      const subject = [item.table ?? item.cell.sheet, item.reason, item.detail].join("|");
      const severity = isOther || isBeside ? "info" : "warning";
      yield {
        messageId: isBeside ? "column-beside" : item.reason,
        data,
        table: item.table,
        subject,
        cells: [item.cell],
        severity,
      };
    }
    yield* untied(disclosure);
  },
};

/** The columns that are read and stand in no tie, each by its first amount. */
function* untied(disclosure: Disclosure): Iterable<Finding> {
  for (const table of disclosure.tables) {
    const told = new Set<string>();
    for (const { query, column, columnName, cell } of filledFiguresOf(table)) {
      if (query.version !== "beside" || told.has(column)) continue;
      told.add(column);
      const data = { table: table.spec.number, sheet: cell.sheet, cell: cellName(cell), detail: columnName };
      const subject = [table.id, "form", column].join("|");
      yield { messageId: "column-form", data, table: table.id, subject, cells: [cell], severity: "info" };
    }
  }
}

function detailOf({ reason, detail }: Unplaced, disclosure: Disclosure): string {
  if (reason !== "ambiguous") return detail === "" ? "（空白）" : detail;
  return detail
    .split(",")
    .map((id) => tableNumber(disclosure, id))
    .join("或");
}
