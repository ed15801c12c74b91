import { type Measure, plainDecimal } from "../../money";
import type { Figure, SectionSpec } from "../../tables";
import {
  type Area,
  type CellValue,
  ERROR_VALUES,
  type ErrorValue,
  type PlannedCell,
  type PlannedContent,
} from "../../workbook";
import { amountFormat, decimalOf, formulaFormat } from "./amounts";
import { type KeptSpec, type SheetColumn, columnsOf, tellsRow } from "./columns";
import type { ArrangedRow } from "./arranged";
import type { LaidRow } from "./figures";
import { spread } from "./header";
import { STYLES, withFormat, withIndent } from "../appearance/styles";

/** How amounts are written: from the measure they were read in, in the measure that is asked for, totals as these formulas. */
export interface AmountWriting {
  readonly from: Measure;
  readonly to: Measure;
  readonly formulas: ReadonlyMap<Figure, string>;
  /** Decimals that are printed at least; two unless told. */
  readonly decimals?: number;
  /** True where a nothing that the source writes as a zero is a zero here, too. */
  readonly keepsZeros?: boolean;
}

/** A row of totals names itself over all its key columns. */
export function totalMerges(columns: readonly SheetColumn[], rows: readonly LaidRow[]): Area[] {
  return rows.flatMap(({ row, section, block, arranged }) => {
    if (arranged.kind !== "total") return [];
    const keys = labelColumns(columns, section, block, arranged);
    const [first, last] = [keys[0], keys[keys.length - 1]];
    return first && last && first !== last ? [{ top: row, left: first.index, bottom: row, right: last.index }] : [];
  });
}

/** The columns over which a row of totals names itself: all key columns, but for 行次; and what stands between its name and its amount (公用经费合计). */
function labelColumns(
  columns: readonly SheetColumn[],
  section: SectionSpec,
  block: number,
  { firstBlock = block }: ArrangedRow,
): SheetColumn[] {
  return columnsOf(columns, section).filter((column) => {
    const { block: own } = column;
    return own === block ? tellsRow(column) : own >= firstBlock && own < block;
  });
}

/** The cells of one row of a section; `figures` are its figures in their new cells. */
export function rowCells(
  columns: readonly SheetColumn[],
  laid: LaidRow,
  figures: readonly Figure[],
  writing: AmountWriting,
  countLine: LineCount,
): PlannedCell[] {
  const { row, section, block, arranged } = laid;
  const labels = arranged.kind === "total" ? labelColumns(columns, section, block, arranged) : [];
  const own = columnsOf(columns, section, block);
  const all = [...labels.filter((column) => column.block !== block), ...own];
  return all.map((column) => {
    if (column.spec.role === "ordinal") return ordinalCell(column, row, countLine);
    if (column.spec.role === "kept") return keptCell(column, column.spec, laid);
    return column.spec.role === "amount" && column.block === block
      ? amountCell(column, column.spec.id, laid, figures, writing)
      : keyCell(column, laid, column === all[0]);
  });
}

/** A cell of a row that one half or block of a table has no line for: borders only, or its number where lines are counted. */
export function emptyCell(column: SheetColumn, row: number, countLine: LineCount): PlannedCell {
  if (column.spec.role === "ordinal") return ordinalCell(column, row, countLine);
  const style = tellsRow(column) ? STYLES.name : STYLES.amount;
  return { row, column: column.index, content: { kind: "blank" }, style };
}

/** The number of a line, 行次, from 1: the right half goes on where the left ends. */
export type LineCount = (row: number, section: SectionSpec) => number;

function ordinalCell({ index, section }: SheetColumn, row: number, countLine: LineCount): PlannedCell {
  const content = { kind: "number", decimal: String(countLine(row, section)) } as const;
  return { row, column: index, content, style: STYLES.ordinal };
}

/** What the source holds in a column that is none of the described ones. */
function keptCell(
  { index }: SheetColumn,
  { values }: KeptSpec,
  { row, arranged: { kind, source } }: LaidRow,
): PlannedCell {
  const value = source && values.get(source.row);
  return { row, column: index, ...asWritten(value, kind === "total" ? STYLES.totalAmount : STYLES.amount) };
}

function keyCell({ index, spec }: SheetColumn, { row, arranged }: LaidRow, isFirst: boolean): PlannedCell {
  if (arranged.total !== undefined) {
    const text = isFirst ? spreadTotal(arranged.total) : "";
    return { row, column: index, content: textContent(text), style: STYLES.totalLabel };
  }
  const text = spec.role === "amount" || spec.role === "kept" ? "" : (arranged.texts[spec.role] ?? "");
  const isCode = spec.role === "category" || spec.role === "section" || spec.role === "item";
  const named = withIndent(STYLES.name, arranged.indent);
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

  const { decimals } = writing;
  const decimal = decimalOf(figure, writing.from, writing.to, decimals);
  const formula = writing.formulas.get(figure);
  if (formula !== undefined) {
    const content = { kind: "formula", formula, cached: { decimal } } as const;
    return { row, column: index, content, style: withFormat(base, formulaFormat(decimal, decimals)) };
  }
  const isNothing = figure.amount === 0 && figure.exact && !(writing.keepsZeros && !figure.blank);
  const content: PlannedContent = isNothing ? { kind: "blank" } : { kind: "number", decimal };
  return { row, column: index, content, style: withFormat(base, amountFormat(decimal, decimals)) };
}

type StyledContent = Pick<PlannedCell, "content" | "style">;

/** What cannot be taken for an amount is written as it stands: a number as a number, an error as an error, everything else as text. */
function asWritten(raw: CellValue | undefined, base: PlannedCell["style"]): StyledContent {
  if (raw === undefined) return { content: { kind: "blank" }, style: base };
  if (typeof raw === "number") {
    const decimal = plainDecimal(raw);
    return { content: { kind: "number", decimal }, style: withFormat(base, amountFormat(decimal)) };
  }
  if (typeof raw === "object") return { content: { kind: "error", error: errorValue(raw.error) }, style: base };
  return { content: textContent(String(raw)), style: withFormat(base, "@") };
}

/** Errors that only newer Excels know, such as `#SPILL!`, become one that all know: an error they stay. */
function errorValue(text: string): ErrorValue {
  return ERROR_VALUES.find((known) => known === text) ?? "#VALUE!";
}
