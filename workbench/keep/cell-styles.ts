import {
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/presets";
import { isDay } from "../host/file/style-of-look";
import { hexColor } from "../host/model/color";

type Styled = Nullable<IStyleData | string>;

/** The styles of a sheet's cells as they show, each as a text that is the same for styles that look the same. */
export class CellStyles {
  private readonly known = new Map<string, string>();

  constructor(
    private readonly data: Partial<IWorkbookData>,
    private readonly sheet: Partial<IWorksheetData>,
  ) {}

  /** How a cell looks, but for its number format: a cell's own style lies over its row's, that over its column's. */
  look(row: number, column: number, cell: Nullable<ICellData>): string {
    return this.at(row, column, cell, lookOf);
  }

  /** The code of its number format; `General` where it has none. */
  format(row: number, column: number, cell: Nullable<ICellData>): string {
    return this.at(row, column, cell, ({ n }) => n?.pattern ?? "General");
  }

  private at(row: number, column: number, cell: Nullable<ICellData>, say: (style: IStyleData) => string): string {
    const layers = [this.data.defaultStyle, this.sheet.columnData?.[column]?.s, this.sheet.rowData?.[row]?.s, cell?.s];
    const isNamed = layers.every((layer) => typeof layer !== "object" || layer === null);
    if (!isNamed) return say(this.merged(layers));
    const key = `${say === lookOf ? "look" : "format"} ${layers.map((layer) => (layer as string | null) ?? "").join(" ")}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const said = say(this.merged(layers));
    this.known.set(key, said);
    return said;
  }

  private merged(layers: readonly Styled[]): IStyleData {
    const styles = this.data.styles ?? {};
    return Object.assign({}, ...layers.map((layer) => (typeof layer === "string" ? styles[layer] : layer) ?? {}));
  }
}

/** Keys in their order; what says nothing is left out, colours are in one form. Days stand to the right whether their style says so or not. */
function lookOf({ n: format, ...style }: IStyleData): string {
  const { ht, ...others } = style;
  const isUsual = ht === HorizontalAlign.RIGHT && isDay(format?.pattern);
  return JSON.stringify(plain(isUsual ? others : style) ?? {});
}

function plain(value: unknown): unknown {
  if (value === null || value === undefined || value === 0 || value === "") return undefined;
  if (typeof value === "string") return hexColor(value)?.toUpperCase() ?? value;
  if (typeof value !== "object") return value;
  const entries = Object.entries(value)
    .map(([key, one]) => [key, plain(one)] as const)
    .filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
