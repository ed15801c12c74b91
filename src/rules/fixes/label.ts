import {
  type CellEdit,
  type RowInsertion,
  cellInFormula,
  namedPlaceText,
  sheetInFormula,
  shownText,
} from "../../workbook";
import type { FixRow } from "../../tables/fix";

/**
 * What an edit of a cell does, in Chinese: `把 表3!F8 从 275.87 改为 275.77`; with the cell's name by row and column
 * `把 表3 行政运行·基本支出 F8 从 275.87 改为 275.77`.
 */
export function editLabel({ cell, before: held, content }: CellEdit, name?: string): string {
  const place = name === undefined ? cellInFormula(cell) : namedPlaceText(cell, name);
  const shown = shownText(held.trim());
  // where only the digits that nobody sees are to go, they are told
  const before = content.kind === "number" && content.decimal === shown ? held : shown;
  switch (content.kind) {
    case "blank":
      return `清空 ${place} 中的 ${before}`;
    case "text":
      return before === ""
        ? `在 ${place} 填入“${content.text.trim()}”`
        : `把 ${place} 从“${before}”改为“${content.text.trim()}”`;
    case "number":
      if (before === "") return `在 ${place} 填入 ${content.decimal}`;
      return `把 ${place} 从 ${before} 改为${isPlain(before) && before !== content.decimal ? "" : "数字"} ${content.decimal}`;
  }
}

function isPlain(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** What putting a row in does, in Chinese: `在 表3 第 7 行插入“20103 政府办公厅（室）及相关机构事务”，合计 466.14、基本支出 316.47`. */
export function rowLabel({ title, insertion }: FixRow): string {
  const amounts = amountsText(insertion);
  const { sheet, row } = insertion.insert;
  const place = `在 ${sheetInFormula(sheet)} 第 ${row + 1} 行插入“${title}”`;
  return amounts === "" ? place : `${place}，${amounts}`;
}

/** How the row is put in by hand, in Chinese: `可手工在第 7 行上方补一行“20103 …”，合计 466.14。` */
export function rowByHand({ title, insertion }: FixRow): string {
  const amounts = amountsText(insertion);
  return `可手工在第 ${insertion.insert.row + 1} 行上方补一行“${title}”${amounts === "" ? "" : `，${amounts}`}。`;
}

/** The amounts of a new row under the names of their columns. */
export function amountsOfRow({ cells }: RowInsertion): { readonly heading: string; readonly decimal: string }[] {
  return cells.flatMap(({ heading, content }) =>
    heading !== undefined && "decimal" in content ? [{ heading, decimal: content.decimal }] : [],
  );
}

/** `合计 466.14、基本支出 316.47` */
function amountsText(insertion: RowInsertion): string {
  return amountsOfRow(insertion)
    .map(({ heading, decimal }) => `${heading} ${decimal}`)
    .join("、");
}
