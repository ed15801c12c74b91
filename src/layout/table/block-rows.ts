import { isWithin, queryKey } from "../../ledger";
import type { FoldBlock, SectionSpec, TablePrint, TableRow } from "../../tables";
import type { ArrangedRow, ArrangedSection } from "./arranged";
import { arrangeCodes, codedRow } from "./coded-rows";
import type { CodeRole } from "./codes";

/**
 * The blocks of a folded section as the model prints them: codes ascending, and where several blocks go on one below the other (公用经费), as much in
 * each as keeps the table low.
 */
export function arrangeBlocks(
  spec: SectionSpec,
  fold: readonly FoldBlock[],
  rows: readonly TableRow[],
  roles: readonly CodeRole[],
): ArrangedSection[] {
  const groups = groupsOf(fold).map((blocks) => ({
    blocks,
    rows: arrangeCodes(spec, bodyOf(fold[blocks[0]!]!, rows, fold[0]!), roles),
  }));
  const height = Math.max(...groups.map(({ blocks, rows: own }) => Math.ceil(own.length / blocks.length)));
  return groups.flatMap(({ blocks, rows: own }) =>
    blocks.map((block, place) => ({
      spec,
      block,
      body: own.slice(place * height, (place + 1) * height),
      foot: [],
      totals: totalOf(fold, blocks, block, rows),
      totalsFirst: false,
    })),
  );
}

/** The blocks with the rows that stand in them on the source's sheet. */
export function blocksAsPrinted(
  spec: SectionSpec,
  fold: readonly FoldBlock[],
  rows: readonly TableRow[],
  print: TablePrint,
  roles: readonly CodeRole[],
): ArrangedSection[] {
  const body = rows.filter(({ kind }) => kind !== "total");
  return groupsOf(fold).flatMap((blocks) =>
    blocks.map((block) => ({
      spec,
      block,
      body: body.filter((row) => blockOf(row, print) === block).map((row) => codedRow(row, roles)),
      foot: [],
      totals: totalOf(fold, blocks, block, rows),
      totalsFirst: false,
    })),
  );
}

/** Blocks that ask the same go on one after the other: the first is of 人员经费, the second and the third of 公用经费. */
function groupsOf(fold: readonly FoldBlock[]): number[][] {
  const groups = new Map<string, number[]>();
  fold.forEach(({ question }, block) => {
    const key = queryKey(question);
    groups.set(key, [...(groups.get(key) ?? []), block]);
  });
  return [...groups.values()];
}

/** The rows of a block's group but its totals: a row whose code cannot be understood follows the one before it, or begins the first. */
function bodyOf(block: FoldBlock, rows: readonly TableRow[], first: FoldBlock): TableRow[] {
  let belongs = block === first;
  return rows.filter((row) => {
    if (row.question) belongs = belongsTo(row, block);
    return belongs && row.kind !== "total";
  });
}

function belongsTo({ question }: TableRow, block: FoldBlock): boolean {
  return question !== undefined && isWithin(question, block.question);
}

/** The block in whose columns the first cell of a row stands; the first where it has none. */
function blockOf(row: TableRow, { columns }: TablePrint): number {
  const cell = [
    ...row.codeCells,
    ...(row.nameCell ? [row.nameCell] : []),
    ...row.figures.map((figure) => figure.cell),
  ][0];
  return columns.find(({ column }) => column === cell?.column)?.block ?? 0;
}

/** The row of totals of the blocks that ask the same, in the last of them: its name begins in the first. */
function totalOf(
  fold: readonly FoldBlock[],
  blocks: readonly number[],
  block: number,
  rows: readonly TableRow[],
): ArrangedRow[] {
  if (block !== blocks[blocks.length - 1]) return [];
  const { question, total } = fold[block]!;
  const source = rows.find((row) => row.kind === "total" && belongsTo(row, fold[block]!));
  return [
    {
      kind: "total",
      question,
      texts: {},
      total: source?.name ?? total[0],
      firstBlock: blocks[0]!,
      indent: 0,
      ...(source && { source }),
    },
  ];
}
