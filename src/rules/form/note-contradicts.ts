import { emptyNote, figuresOf, isEmptyTable } from "../../tables";
import { BASES } from "../bases";
import { type Rule, everyTable } from "../rule";
import { tableName } from "../words";

/** A table whose note says that it is empty has no amounts. */
export const noteContradicts: Rule = {
  meta: {
    id: "form/note-contradicts",
    title: "空表备注与数据不矛盾",
    severity: "error",
    basis: BASES.operation,
    tables: everyTable,
    needs: "any",
    messages: { contradicts: "{table}的备注说是空表，表中却有数据（如 {cell}）。" },
    advice: "请删去备注，或清除误填的数据。",
  },
  *check(disclosure, { looked }) {
    for (const table of disclosure.tables) {
      const note = emptyNote(table);
      if (!note || !/空表|无数据/.test(note.text)) continue;
      looked();
      const filled = figuresOf(table).find((figure) => !figure.readable || figure.amount !== 0);
      if (isEmptyTable(table) || !filled) continue;
      const data = { table: tableName(table), cell: `${filled.rowName} ${filled.columnName}` };
      yield { messageId: "contradicts", data, table: table.id, subject: table.id, cells: [note.cell, filled.cell] };
    }
  },
};
