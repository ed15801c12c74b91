import { type Catalogue, type CatalogueEntry, normalName } from "../../catalogue";
import { formatAmount, sum } from "../../money";
import type { DisclosureTable, Figure, TableRow } from "../../tables";
import { type HeldCell, type NewCell, type NewContent, type RowInsertion, cellText } from "../../workbook";
import type { NewRow } from "../fixes";
import { codePieces, hasOwnNameCell } from "./rows";
import { type RowWithCode, hasCode, rowsRightBelow } from "./rows-below";

/**
 * The row for a 类 or 款 that has none of its own: it comes above the first one below it, each amount the sum of those right below, written as
 * the table's other rows of that level are. None where it cannot be told where the row belongs, what it is called, or what its amounts are.
 * Safe where a slip in a code is ruled out as far as the table can: codes ascend, the names below are the catalogue's, and the row above
 * holds the sum of what is there.
 */
export function missingRow(table: DisclosureTable, code: string, catalogue: Catalogue): NewRow | undefined {
  const entry = catalogue.find(code);
  const place = entry && placeIn(table, code);
  const insertion = place && insertionOf(table, code, entry, place);
  if (!insertion) return undefined;
  const named = place.inside.every((row) => row.kind === "project" || hasOfficialName(row, catalogue));
  const safe = entry.source !== "recalled" && named && isSumAbove(table, place.rows, code);
  return { safe, title: `${code} ${entry.name}`, insertion };
}

/** The rows of the table with a code, those that belong below the missing one, and of these the ones that it adds up. */
interface Place {
  readonly rows: readonly RowWithCode[];
  readonly inside: readonly RowWithCode[];
  readonly below: readonly RowWithCode[];
  readonly first: RowWithCode;
}

/** Undefined where what belongs below does not stand together on one sheet, or not where its codes would have it. */
function placeIn(table: DisclosureTable, code: string): Place | undefined {
  if (table.spec.sections.length > 1) return undefined;
  const rows = table.rows.filter(hasCode);
  const inside = rows.filter((row) => row.code.startsWith(code));
  const [first] = inside;
  const last = inside[inside.length - 1];
  if (!first || !last) return undefined;
  const [from, to] = [table.rows.indexOf(first), table.rows.indexOf(last)];
  const before = rows[rows.indexOf(first) - 1];
  const after = rows[rows.lastIndexOf(last) + 1];
  const isTogether = to - from + 1 === inside.length && inside.every((row) => onSheet(row, table));
  const isInOrder = (!before || before.code < code) && (!after || after.code > code);
  const codes = inside.filter(({ kind }) => kind === "code").map((row) => row.code);
  const isAscending = inside.every((row, index) => index === 0 || inside[index - 1]!.row < row.row);
  if (!isTogether || !isInOrder || !isAscending || new Set(codes).size < codes.length) return undefined;
  return { rows, inside, below: rowsRightBelow(inside, code), first };
}

function onSheet({ figures, codeCells }: TableRow, { sheet }: DisclosureTable): boolean {
  return [...figures.map(({ cell }) => cell), ...codeCells].every((cell) => cell.sheet === sheet);
}

function insertionOf(
  table: DisclosureTable,
  code: string,
  entry: CatalogueEntry,
  { rows, below, first }: Place,
): RowInsertion | undefined {
  const level = rows.filter((row) => row.kind === "code" && row.code.length === code.length && onSheet(row, table));
  const like = nearest(level, first);
  const keys = keyCells(code, entry, like ?? first, like ? code.length : undefined);
  const amounts = amountCells(table, below, level.length > 0 ? level : rows.filter((row) => isParent(row, rows)));
  if (!keys || !amounts) return undefined;
  return {
    insert: { sheet: table.sheet, row: first.row },
    like: (like ?? first).row,
    cells: [...keys, ...amounts].sort((a, b) => a.column - b.column),
    held: [first, ...below.filter((row) => row !== first)].flatMap(heldCells),
  };
}

/** The row of the level that stands nearest; of two the one above. */
function nearest(level: readonly RowWithCode[], { row: at }: TableRow): RowWithCode | undefined {
  const distance = ({ row }: TableRow): number => Math.abs(row - at);
  return [...level].sort((a, b) => distance(a) - distance(b) || a.row - b.row)[0];
}

/**
 * Code and name in the cells in which the pattern row has them. A row of another level is a pattern for as many pieces as make up the code.
 * @param level the length of the codes of the pattern's level, where it is of the same
 */
function keyCells(
  code: string,
  { name }: CatalogueEntry,
  pattern: RowWithCode,
  level: number | undefined,
): NewCell[] | undefined {
  const { nameCell, codeCells } = pattern;
  if (!nameCell || !hasOwnNameCell(pattern)) return undefined;
  const count = level !== undefined || codeCells.length === 1 ? codeCells.length : (code.length - 1) / 2;
  const pieces = codePieces(code, count);
  if (!pieces || pieces.length > codeCells.length) return undefined;
  const codes = pieces.map((text, index) => ({ column: codeCells[index]!.column, content: textOf(text) }));
  return [...codes, { column: nameCell.column, content: textOf(name) }];
}

function textOf(text: string): NewContent {
  return { kind: "text", text };
}

/** Undefined where an amount below cannot be read to the last digit. A sum is live where the rows of the level have formulas there. */
function amountCells(
  table: DisclosureTable,
  below: readonly RowWithCode[],
  parents: readonly RowWithCode[],
): NewCell[] | undefined {
  // a new row would go through the blocks beside its own
  if (table.spec.sections.some(({ fold }) => fold)) return undefined;
  const cells: NewCell[] = [];
  for (const { id, column } of table.columns) {
    const parts = below.flatMap((row) => figureIn(row, id) ?? []);
    if (parts.some((figure) => !figure.readable || !figure.exact)) return undefined;
    const filled = parts.filter((figure) => !figure.blank);
    if (filled.length === 0) continue;
    const decimal = formatAmount(sum(filled.map(({ amount }) => amount)), table.effectiveMeasure);
    const isLive = parents.some((row) => figureIn(row, id)?.formula !== undefined);
    const content: NewContent = isLive
      ? { kind: "sum", rows: parts.map(({ cell }) => cell.row), decimal }
      : { kind: "number", decimal };
    cells.push({ column, heading: filled[0]!.columnName.replace(/^.*·/, ""), content });
  }
  return cells;
}

function figureIn(row: TableRow, column: string): Figure | undefined {
  return row.figures.find((figure) => figure.column === column);
}

function isParent({ code, kind }: RowWithCode, rows: readonly RowWithCode[]): boolean {
  return kind === "code" && rows.some((row) => row.code.length > code.length && row.code.startsWith(code));
}

/** What of a row the new one rests on. */
function heldCells({ code, codeCells, name, nameCell, figures }: RowWithCode): HeldCell[] {
  const pieces = codePieces(code, codeCells.length) ?? [];
  return [
    ...codeCells.flatMap(({ row, column }, index) =>
      pieces[index] === undefined ? [] : [{ row, column, holds: { text: pieces[index] } }],
    ),
    ...(nameCell ? [{ row: nameCell.row, column: nameCell.column, holds: { text: name ?? "" } }] : []),
    ...figures.map(({ cell: { row, column }, raw }) => ({ row, column, holds: { text: cellText(raw) } })),
  ];
}

function hasOfficialName({ code, name }: RowWithCode, catalogue: Catalogue): boolean {
  const entry = catalogue.find(code);
  return entry !== undefined && name !== undefined && normalName(entry.name) === normalName(name);
}

/** Whether the nearest row above in the tree of codes, or the row of totals, holds the sum of what stands below it without the missing row. */
function isSumAbove(table: DisclosureTable, rows: readonly RowWithCode[], code: string): boolean {
  const own = [5, 3]
    .filter((length) => length < code.length)
    .flatMap((length) => rows.filter((row) => row.kind === "code" && row.code === code.slice(0, length)))[0];
  const above = own ?? table.rows.find(({ kind }) => kind === "total");
  if (!above) return false;
  const below = rowsRightBelow(rows, own?.code ?? "");
  return above.figures.every((total) => {
    const parts = below.flatMap((row) => figureIn(row, total.column) ?? []);
    const isReadable = [total, ...parts].every((figure) => figure.readable && figure.exact);
    return isReadable && sum(parts.map(({ amount }) => amount)) === total.amount;
  });
}
