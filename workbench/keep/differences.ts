import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/presets";
import { areaA1 } from "../../src/workbook";
import { type Content, contentOf, sameContent, sameValue } from "./cell-contents";
import { CellStyles } from "./cell-styles";

/** A cell that is not the same in the file and in the grid. */
export interface CellDifference {
  readonly row: number;
  readonly column: number;
  /** What it holds in the grid, and, where that is not the same, in the file. */
  readonly now: Content;
  readonly was?: Content;
  /** The code of its number format in the grid, where that is not the same. */
  readonly format?: string;
  /** Whether it looks otherwise: font, fill, lines, alignment. */
  readonly isRestyled: boolean;
}

/** What else of a sheet may not be the same. */
export type SheetAspect =
  "merges" | "heights" | "hiddenRows" | "widths" | "hiddenColumns" | "panes" | "tab" | "gridlines";

/** In what a sheet of the file and the same sheet in the grid are not the same. */
export interface SheetDifferences {
  readonly sheet: string;
  readonly cells: readonly CellDifference[];
  readonly aspects: readonly SheetAspect[];
}

/** In what a file's workbook and the one in the grid are not the same, for each sheet that both have by name. */
export function differencesOf(file: Partial<IWorkbookData>, grid: Partial<IWorkbookData>): readonly SheetDifferences[] {
  const inFile = new Map(Object.values(file.sheets ?? {}).map((sheet) => [sheet.name, sheet]));
  return (grid.sheetOrder ?? []).flatMap((id) => {
    const now = grid.sheets?.[id];
    const was = now && inFile.get(now.name);
    if (!now || !was) return [];
    const cells = cellDifferences({ data: file, sheet: was }, { data: grid, sheet: now });
    const aspects = ASPECTS.flatMap(([aspect, say]) => (say(was) === say(now) ? [] : [aspect]));
    return cells.length + aspects.length === 0 ? [] : [{ sheet: now.name ?? "", cells, aspects }];
  });
}

interface Side {
  readonly data: Partial<IWorkbookData>;
  readonly sheet: Partial<IWorksheetData>;
}

type Cells = Readonly<Record<string, Readonly<Record<string, ICellData>> | undefined>>;

function cellDifferences(file: Side, grid: Side): readonly CellDifference[] {
  const [was, now] = [file, grid].map(({ sheet }) => (sheet.cellData ?? {}) as Cells) as [Cells, Cells];
  const styles = { was: new CellStyles(file.data, file.sheet), now: new CellStyles(grid.data, grid.sheet) };
  const found: CellDifference[] = [];
  for (const rowKey of keysOf(was, now)) {
    for (const columnKey of keysOf(was[rowKey] ?? {}, now[rowKey] ?? {})) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const [before, after] = [was[rowKey]?.[columnKey], now[rowKey]?.[columnKey]];
      if (before === after) continue;
      const contents = [contentOf(before), contentOf(after)] as const;
      const format = styles.now.format(row, column, after);
      const isOther = !sameContent(...contents) || !sameValue(contents[0].value, contents[1].value);
      const isReformatted = format !== styles.was.format(row, column, before);
      const isRestyled = styles.now.look(row, column, after) !== styles.was.look(row, column, before);
      if (!isOther && !isReformatted && !isRestyled) continue;
      const [content, kept] = [contents[1], contents[0]];
      found.push({
        row,
        column,
        now: content,
        ...(isOther && { was: kept }),
        ...(isReformatted && { format }),
        isRestyled,
      });
    }
  }
  return found;
}

function keysOf(one: object, other: object): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

type Say = (sheet: Partial<IWorksheetData>) => string;

/** Each aspect of a sheet as a text. */
const ASPECTS: readonly (readonly [SheetAspect, Say])[] = [
  ["merges", ({ mergeData = [] }) => mergeData.map(mergeA1).sort().join(" ")],
  ["heights", (sheet) => sizes(sheet.rowData ?? {}, ({ h, ia }) => (ia === 1 ? undefined : h), sheet.defaultRowHeight)],
  ["hiddenRows", ({ rowData = {} }) => sizes(rowData, ({ hd }) => hd, 0)],
  ["widths", (sheet) => sizes(sheet.columnData ?? {}, ({ w }) => w, sheet.defaultColumnWidth)],
  ["hiddenColumns", ({ columnData = {} }) => sizes(columnData, ({ hd }) => hd, 0)],
  ["panes", ({ freeze }) => `${Math.max(0, freeze?.xSplit ?? 0)} ${Math.max(0, freeze?.ySplit ?? 0)}`],
  ["tab", ({ tabColor }) => (tabColor ?? "").toUpperCase()],
  ["gridlines", ({ showGridlines }) => String(showGridlines ?? 1)],
];

type Merge = NonNullable<IWorksheetData["mergeData"]>[number];

function mergeA1({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }: Merge): string {
  return areaA1({ top, left, bottom, right });
}

/** What rows or columns say, those that say the usual left out. */
function sizes<T>(
  lines: Readonly<Record<number, T>>,
  say: (line: T) => number | undefined,
  usual: number | undefined,
): string {
  return Object.entries(lines)
    .flatMap(([index, line]) => {
      const said = say(line);
      return said === undefined || said === usual ? [] : [`${index}:${said}`];
    })
    .join(" ");
}
