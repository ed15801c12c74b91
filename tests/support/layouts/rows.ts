import { type Line, type PlainTable, insertColumn, mapCells, mapTexts } from "./plain-table";

/** The row of totals first, or last. Tables 1 and 4 are balanced: their totals stay below. */
function totalAt(place: "first" | "last") {
  return (table: PlainTable): PlainTable => {
    if (table.id === "T1" || table.id === "T4") return table;
    const totals = table.lines.filter((line) => line.role === "total");
    const others = table.lines.filter((line) => line.role !== "total");
    const body = others.findIndex((line) => line.role === "body" || line.role === "note");
    const notes = others.findIndex((line) => line.role === "note");
    const end = notes < 0 ? others.length : notes;
    const at = place === "last" || body < 0 ? end : Math.min(body, end);
    return { ...table, lines: [...others.slice(0, at), ...totals, ...others.slice(at)] };
  };
}

function indented(by: string) {
  return (table: PlainTable): PlainTable =>
    mapCells(table, ["body"], (cell, column, line) => {
      const role = table.columns[column];
      const depth = line.cells.filter((_, index) => table.columns[index] === "code" && line.cells[index]).length;
      if (!cell || (role !== "name" && role !== "label")) return cell;
      return { ...cell, value: by.repeat(depth + 1) + String(cell.value) };
    });
}

function renumbered(change: (text: string) => string) {
  return (table: PlainTable): PlainTable =>
    mapCells(table, ["body"], (cell, column) =>
      cell && table.columns[column] === "label" ? { ...cell, value: change(String(cell.value)) } : cell,
    );
}

const NUMBER = /^(?:[一二]、|\d\.|其中：)/;

/** A page break in the middle of the body; `again` says what the next page begins with. */
function pageBreak(again: (table: PlainTable) => readonly Line[]) {
  return (table: PlainTable): PlainTable => {
    const body = table.lines.flatMap((line, index) => (line.role === "body" ? [index] : []));
    const at = body[Math.floor(body.length / 2)];
    if (at === undefined || body.length < 3) return table;
    return { ...table, lines: [...table.lines.slice(0, at), ...again(table), ...table.lines.slice(at)] };
  };
}

function ofRoles(...roles: readonly Line["role"][]) {
  return (table: PlainTable) => table.lines.filter((line) => roles.includes(line.role));
}

function continued(table: PlainTable): Line[] {
  return mapTexts(table, ["title"], (text) => `${text}（续）`).lines.filter(
    (line) => line.role === "title" || line.role === "furniture" || line.role === "header",
  );
}

const remark = (text: string): Line => ({ role: "note", cells: [{ value: text }] });

function notesBelow(table: PlainTable): PlainTable {
  const notes = [
    remark("注：1.本表反映单位本年度的预算情况。"),
    remark("2.金额以批复为准"),
    remark("说明：数据来自预算管理一体化系统"),
  ];
  return { ...table, lines: [...table.lines, ...notes] };
}

function hiddenBody(table: PlainTable): PlainTable {
  return { ...table, lines: table.lines.map((line) => (line.role === "body" ? { ...line, hidden: true } : line)) };
}

function rightmost(heading: string, value: string) {
  return (table: PlainTable): PlainTable =>
    insertColumn(table, table.columns.length, heading, (line) => (line.role === "body" ? { value } : undefined));
}

/** 序号 1, 2, 3, … left of the table. */
function serialNumbers(table: PlainTable): PlainTable {
  let number = 0;
  return insertColumn(table, 0, "序号", (line) => (line.role === "body" ? { value: ++number } : undefined));
}

/** 备注 between the keys and the first column of amounts. */
function remarksBetween(table: PlainTable): PlainTable {
  const at = table.columns.indexOf("amount");
  return insertColumn(table, at, "备注", (line) => (line.role === "body" ? { value: "详见说明" } : undefined));
}

/** The ways in which rows stand. */
export const ROWS = {
  "rows as they are": (table: PlainTable) => table,
  "合计 above": totalAt("first"),
  "合计 below": totalAt("last"),
  "names indented by spaces": indented("  "),
  "names indented by full-width spaces": indented("\u3000"),
  "lines numbered （一）": renumbered((text) => text.replace(/^([一二])、/, "（$1）").replace(/^(\d)\./, "（$1）")),
  "lines numbered 1、": renumbered((text) => text.replace(/^(\d)\./, "$1、").replace("其中：", "其中:")),
  "lines without numbers": renumbered((text) => text.replace(NUMBER, "")),
  "the header repeated": pageBreak(ofRoles("header")),
  "the measure and the header repeated": pageBreak(ofRoles("furniture", "header")),
  "the title, the measure and the header repeated": pageBreak(ofRoles("title", "furniture", "header")),
  "the title repeated as 续": pageBreak(continued),
  "the title repeated alone": pageBreak(ofRoles("title")),
  "续表 and a page number": pageBreak((table) => [remark("— 14 —"), remark("续表"), ...ofRoles("header")(table)]),
  "notes below": notesBelow,
  "hidden rows": hiddenBody,
} as const;

/** Columns that are not the table's and hold no amounts. */
export const COLUMNS = {
  "no more columns": (table: PlainTable) => table,
  "备注 on the right": rightmost("备注", "详见说明"),
  "备注 that speak of an empty table": rightmost("备注", "注：去年为空表"),
  "序号 on the left": serialNumbers,
  "备注 between": remarksBetween,
} as const;
