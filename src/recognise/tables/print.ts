import type { HeaderPath, KeptColumn, PrintedColumn, PrintedFurniture, TablePrint } from "../../tables";
import { shown } from "../shared/shown";
import { squeeze } from "../shared/squeeze";
import type { Furniture } from "./furniture";
import type { Grid } from "./grid";
import type { FoundHeader, FoundSection } from "./header";
import { printedWords } from "./printed-words";

/**
 * How the sheet prints the table below a header. Undefined where the header does not tell all of it: a described column is missing, two
 * have the same words, or one has none of its own.
 */
export function printOf(
  grid: Grid,
  header: FoundHeader,
  furniture: Furniture,
  body: { readonly last: number; readonly numbersColumns: boolean },
): TablePrint | undefined {
  if (header.missing.length > 0) return undefined;
  const wordsOver = printedWords(grid, header);
  const columns = header.sections.flatMap((section, place) => columnsOf(section, blockAt(header, place), wordsOver));
  const known = columns.flatMap((column) => column ?? []);
  const places = new Set(known.map(({ section, block, of }) => `${section} ${block} ${of}`));
  if (places.size < columns.length) return undefined;
  const printed = known.sort((a, b) => a.column - b.column);
  return {
    columns: printed,
    kept: keptColumns(grid, header, printed, wordsOver, body.last),
    numbersColumns: body.numbersColumns,
    above: furnitureAbove(grid, header, furniture, printed),
  };
}

/** How many blocks of the same section stand to the left of the one in that place. */
function blockAt({ sections }: FoundHeader, place: number): number {
  return sections.slice(0, place).filter(({ spec }) => spec.id === sections[place]!.spec.id).length;
}

/** The words printed over a column. */
type WordsOver = ReturnType<typeof printedWords>;

function columnsOf(
  { spec: { id, total }, keys, amounts, ordinals }: FoundSection,
  block: number,
  wordsOver: WordsOver,
): (PrintedColumn | undefined)[] {
  return [...keys, ...amounts, ...ordinals].map(({ column, spec }) => {
    const words = wordsOver(column);
    // the row of totals may be printed as a part of the header: 功能分类科目编码 › 合计
    const namesTotal = spec?.role !== "amount" && total?.includes(words.at(-1)!) === true;
    const path = pathOf(namesTotal ? words.slice(0, -1) : words);
    if (!spec || !path) return undefined;
    return { section: id, block, column, of: spec.role === "amount" ? spec.id : spec.role, header: path };
  });
}

function pathOf([first, ...others]: readonly string[]): HeaderPath | undefined {
  return first === undefined ? undefined : [first, ...others];
}

/** Columns between or right of the described ones of amounts, with a heading of their own and something in them: those that are computed (增减额), too. */
function keptColumns(
  grid: Grid,
  header: FoundHeader,
  columns: readonly PrintedColumn[],
  wordsOver: WordsOver,
  last: number,
): KeptColumn[] {
  const described = new Set(columns.map(({ column }) => column));
  const rows = grid.filledRows(header.last + 1, last);
  const derived = header.sections.flatMap((section) => section.derived.map(({ column }) => column));
  return [...header.foreign.keys(), ...derived].flatMap((column): KeptColumn[] => {
    const path = pathOf(wordsOver(column));
    if (described.has(column) || column < columns[0]!.column || !path) return [];
    const values = new Map(
      rows.flatMap((row) => {
        const value = grid.cell(row, column)?.value;
        return value === undefined ? [] : [[row, value] as const];
      }),
    );
    return values.size > 0 ? [{ column, header: path, values }] : [];
  });
}

/** 部门公开表1, 公开01表, 附表1-1: a table's number in a cell of its own. */
const NUMBER = /^[\p{Script=Han}]{0,6}(?:表\d{1,2}(?:-\d{1,2})?|\d{1,2}表)$/u;
/** Rows above a header that may hold the number. */
const ROWS_ABOVE = 4;

function furnitureAbove(
  grid: Grid,
  { first }: FoundHeader,
  { unit, measure }: Furniture,
  columns: readonly PrintedColumn[],
): PrintedFurniture {
  const cells = grid.filledRows(Math.max(0, first - ROWS_ABOVE), first - 1).flatMap((row) => grid.row(row));
  const number = cells.find((cell) => NUMBER.test(squeeze(shown(cell))));
  const middle = (columns[0]!.column + columns[columns.length - 1]!.column) / 2;
  const before = (cell: { row: number; column: number } | undefined) =>
    cell && /^\p{Script=Han}+(?=[:：])/u.exec(squeeze(shown(grid.cell(cell.row, cell.column))))?.[0];
  const words = { unit: before(unit?.cell), measure: before(measure?.cell) };
  return {
    ...(number && { number: { text: squeeze(shown(number)), place: number.column > middle ? "right" : "left" } }),
    ...(words.unit !== undefined && { unit: words.unit }),
    ...(words.measure !== undefined && { measure: words.measure }),
  };
}
