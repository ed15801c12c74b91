import type { IWorkbookData, IWorksheetData } from "@univerjs/presets";
import type { SheetSizes } from "../../src/xlsx";
import type { SheetDifferences } from "./differences";

const POINTS_PER_PIXEL = 0.75;

type Sheet = Partial<IWorksheetData>;

/**
 * The rows and columns whose sizes, or being hidden, are not those of the file, by the names of the sheets.
 * @param digit how many pixels a digit of a workbook's own font is wide
 */
export function sizesOf(
  differences: readonly SheetDifferences[],
  file: Partial<IWorkbookData>,
  grid: IWorkbookData,
  digit: number,
): ReadonlyMap<string, SheetSizes> {
  const inFile = new Map(Object.values(file.sheets ?? {}).map((sheet) => [sheet.name, sheet]));
  const now = new Map(Object.values(grid.sheets).map((sheet) => [sheet.name, sheet]));
  return new Map(
    differences.flatMap(({ sheet: name, aspects }) => {
      const [was, is] = [inFile.get(name), now.get(name)];
      const isConcerned = aspects.some((aspect) => /^(heights|widths|hiddenRows|hiddenColumns)$/.test(aspect));
      if (!isConcerned || !was || !is) return [];
      return [[name, { rows: rowsOf(was, is), columns: columnsOf(was, is, digit) }] as const];
    }),
  );
}

function rowsOf(was: Sheet, is: Sheet): SheetSizes["rows"] {
  const height = ({ rowData, defaultRowHeight }: Sheet, row: number): number | undefined => {
    const { h, ia } = rowData?.[row] ?? {};
    return ia === 1 ? undefined : (h ?? defaultRowHeight);
  };
  return changed(was.rowData ?? {}, is.rowData ?? {}, (row) => {
    const [before, after] = [height(was, row), height(is, row)];
    return after === undefined || after === before ? undefined : after * POINTS_PER_PIXEL;
  });
}

function columnsOf(was: Sheet, is: Sheet, digit: number): SheetSizes["columns"] {
  const width = ({ columnData, defaultColumnWidth }: Sheet, column: number): number | undefined =>
    columnData?.[column]?.w ?? defaultColumnWidth;
  return changed(was.columnData ?? {}, is.columnData ?? {}, (column) => {
    const [before, after] = [width(was, column), width(is, column)];
    return after === undefined || after === before ? undefined : after / digit;
  });
}

interface Line {
  readonly hd?: number;
}

function changed(
  was: Readonly<Record<number, Line>>,
  is: Readonly<Record<number, Line>>,
  sizeOf: (index: number) => number | undefined,
): SheetSizes["rows"] {
  const indices = [...new Set([...Object.keys(was), ...Object.keys(is)].map(Number))];
  return new Map(
    indices.flatMap((index) => {
      const size = sizeOf(index);
      const [hid, hides] = [was[index]?.hd === 1, is[index]?.hd === 1];
      if (size === undefined && hid === hides) return [];
      return [[index, { ...(size !== undefined && { size }), ...(hid !== hides && { hidden: hides }) }] as const];
    }),
  );
}
