/** What a sheet is, whoever wrote it, in units that compare: pixels for widths, points for heights and margins. */
export interface SheetForm {
  readonly name: string;
  readonly tabColor: string;
  readonly merges: readonly string[];
  /** Pixels of each column that has cells. */
  readonly widths: readonly number[];
  /** Points by row; a file tells only the rows with a height of their own. */
  readonly heights: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly page: PageForm;
  /** Target and tip by address. */
  readonly links: Readonly<Record<string, string>>;
  /** Every cell with a drop-down list: its source, what it prompts, what it warns of. */
  readonly lists: Readonly<Record<string, string>>;
  /** Area, text and colour of each highlight. */
  readonly highlights: readonly string[];
  readonly cells: Readonly<Record<string, CellForm>>;
  /** The lines that are drawn, by the cell they are above (t) or left of (l): two neighbours have one line between them. */
  readonly lines: readonly string[];
}

export interface PageForm {
  readonly orientation: string;
  readonly isA4: boolean;
  /** Whole points: top, bottom, left, right. */
  readonly margins: readonly number[];
  readonly centred: boolean;
  readonly footer: string;
  readonly printArea: string;
  readonly titleRows: string;
  /** Pages in width; nothing is said of the height. */
  readonly fitted: number;
}

export interface CellForm {
  /** Empty for a HYPERLINK, which the engine under the Excel host does not compute. */
  readonly value: string | number;
  readonly formula: string;
  readonly format: string;
  readonly font: string;
  readonly fill: string;
  readonly alignment: string;
}

/** A cell's four sides as lines between cells. */
export function linesAround(
  row: number,
  column: number,
  sides: Readonly<Record<"t" | "b" | "l" | "r", boolean>>,
): string[] {
  return [
    ...(sides.t ? [`t ${row}/${column}`] : []),
    ...(sides.b ? [`t ${row + 1}/${column}`] : []),
    ...(sides.l ? [`l ${row}/${column}`] : []),
    ...(sides.r ? [`l ${row}/${column + 1}`] : []),
  ];
}

/** Numbers as they are shown: a sum's last binary digits differ from one program to the next. */
export function plainValue(value: unknown): string | number {
  if (typeof value === "number") return Number(value.toFixed(9));
  return typeof value === "string" ? value : "";
}

/** Programs differ in quoting sheet names that need no quotes. */
export function plainFormula(formula: string): string {
  return formula.replace(/^=/, "").replace(/'([\p{L}\d_]+)'!/gu, "$1!");
}

/** One line for a drop-down list. */
export function listText(source: string, prompt: readonly string[], warning: readonly string[]): string {
  return [plainFormula(source).replace(/^"|"$/g, ""), prompt.join("："), warning.join("：")].join(" | ");
}
