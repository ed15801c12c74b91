import { type Measure, plainDecimal } from "../../money";
import type { Figure } from "../../tables";
import {
  type Area,
  type CellValue,
  ERROR_VALUES,
  type ErrorValue,
  type PlannedCell,
  type PlannedContent,
} from "../../workbook";
import { amountFormat, decimalOf, formulaFormat } from "./amounts";
import { type SheetColumn, columnsOf } from "./columns";
import type { LaidRow } from "./figures";
import { spread } from "./header";
import { STYLES } from "../appearance/styles";

/** How amounts are written: from the measure they were read in, in the measure that is asked for, totals as these formulas. */
export interface AmountWriting {
  readonly from: Measure;
  readonly to: Measure;
  readonly formulas: ReadonlyMap<Figure, string>;
}

/** A row of totals names itself over all its key columns. */
export function totalMerges(columns: readonly SheetColumn[], rows: readonly LaidRow[]): Area[] {
  return rows.flatMap(({ row, section, arranged }) => {
    if (arranged.kind !== "total") return [];
    const keys = columnsOf(columns, section).filter(({ spec }) => spec.role !== "amount");
    const [first, last] = [keys[0], keys[keys.length - 1]];
    return first && last && first !== last ? [{ top: row, left: first.index, bottom: row, right: last.index }] : [];
  });
}

/** The cells of one row of a section; `figures` are its figures in their new cells. */
export function rowCells(
  columns: readonly SheetColumn[],
  laid: LaidRow,
  figures: readonly Figure[],
  writing: AmountWriting,
): PlannedCell[] {
  const own = columnsOf(columns, laid.section);
  return own.map((column) =>
    column.spec.role === "amount"
      ? amountCell(column, column.spec.id, laid, figures, writing)
      : keyCell(column, laid, column === own[0]),
  );
}

/** A row that one half of a table has no line for: borders only. */
export function emptyRow(columns: readonly SheetColumn[], row: number): PlannedCell[] {
  return columns.map(({ index, spec }) => ({
    row,
    column: index,
    content: { kind: "blank" },
    style: spec.role === "amount" ? STYLES.amount : STYLES.name,
  }));
}

function keyCell({ index, spec }: SheetColumn, { row, arranged }: LaidRow, isFirst: boolean): PlannedCell {
  if (arranged.total !== undefined) {
    const text = isFirst ? spreadTotal(arranged.total) : "";
    return { row, column: index, content: textContent(text), style: STYLES.totalLabel };
  }
  const text = spec.role === "amount" ? "" : (arranged.texts[spec.role] ?? "");
  const isCode = spec.role === "category" || spec.role === "section" || spec.role === "item";
  const named = arranged.indent > 0 ? { ...STYLES.name, indent: arranged.indent } : STYLES.name;
  return { row, column: index, content: textContent(text), style: isCode ? STYLES.code : named };
}

/** 收 入 总 计, as the published tables print it; longer names stay as they are. */
function spreadTotal(text: string): string {
  return /^\p{Script=Han}{4}$/u.test(text) ? [...text].join(" ") : spread(text);
}

function textContent(text: string): PlannedContent {
  return text === "" ? { kind: "blank" } : { kind: "text", text };
}

function amountCell(
  { index }: SheetColumn,
  id: string,
  { row, arranged }: LaidRow,
  figures: readonly Figure[],
  writing: AmountWriting,
): PlannedCell {
  const base = arranged.kind === "total" ? STYLES.totalAmount : STYLES.amount;
  const uncoded = arranged.source?.uncoded?.amounts.find((amount) => amount.column === id);
  if (uncoded) return { row, column: index, ...asWritten(uncoded.raw, base) };
  const figure = figures.find((candidate) => candidate.column === id);
  if (!figure) return { row, column: index, content: { kind: "blank" }, style: base };
  if (!figure.readable) return { row, column: index, ...asWritten(figure.raw, base) };

  const decimal = decimalOf(figure, writing.from, writing.to);
  const formula = writing.formulas.get(figure);
  if (formula !== undefined) {
    const content = { kind: "formula", formula, cached: { decimal } } as const;
    return { row, column: index, content, style: { ...base, format: formulaFormat(decimal) } };
  }
  const isNothing = figure.amount === 0 && figure.exact;
  const content: PlannedContent = isNothing ? { kind: "blank" } : { kind: "number", decimal };
  return { row, column: index, content, style: { ...base, format: amountFormat(decimal) } };
}

type StyledContent = Pick<PlannedCell, "content" | "style">;

/** What cannot be taken for an amount is written as it stands: a number as a number, an error as an error, everything else as text. */
function asWritten(raw: CellValue | undefined, base: PlannedCell["style"]): StyledContent {
  if (raw === undefined) return { content: { kind: "blank" }, style: base };
  if (typeof raw === "number") {
    const decimal = plainDecimal(raw);
    return { content: { kind: "number", decimal }, style: { ...base, format: amountFormat(decimal) } };
  }
  if (typeof raw === "object") return { content: { kind: "error", error: errorValue(raw.error) }, style: base };
  return { content: textContent(String(raw)), style: { ...base, format: "@" } };
}

/** Errors that only newer Excels know, such as `#SPILL!`, become one that all know: an error they stay. */
function errorValue(text: string): ErrorValue {
  return ERROR_VALUES.find((known) => known === text) ?? "#VALUE!";
}
