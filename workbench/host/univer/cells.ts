import { CellValueType, type ICellData, type IStyleData, type Nullable, numfmt } from "@univerjs/presets";

/** A value as Excel's API knows it: errors are their text, an empty cell is "". */
export type WireValue = string | number | boolean;

const ERROR = /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/;

/** What a cell of Univer says, as `Range.values` answers it. */
export function valueOf(cell: Nullable<ICellData>): WireValue {
  const value = cell?.v;
  if (value === null || value === undefined) return "";
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true || value === "1" : value;
}

/** `Range.formulas`: the formula, or else the value. */
export function formulaOf(cell: Nullable<ICellData>): WireValue {
  return cell?.f ? cell.f : valueOf(cell);
}

/** `Range.text`: what the cell shows in its number format. */
export function textOf(cell: Nullable<ICellData>, style: IStyleData | null): string {
  const value = valueOf(cell);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const pattern = style?.n?.pattern ?? "General";
  if (value === "" || (typeof value === "string" && (pattern === "General" || ERROR.test(value)))) return String(value);
  return numfmt.format(pattern, value, { locale: "zh-CN", throws: false });
}

/**
 * A value written through the API as Excel takes it: as if typed in. `'` makes text of what follows; `=` begins a formula; numbers,
 * dates and truth values in text become what they say, unless the cell is formatted as text (`@`).
 * `CO-1`, `CO-2`; an error's text becomes the error (`CO-6`).
 * @returns undefined where the cell keeps what it has (null was written)
 */
export function cellWritten(value: unknown, style: IStyleData | null): ICellData | undefined {
  if (value === null || value === undefined) return undefined;
  const asText = style?.n?.pattern === "@";
  if (value === "") return { v: null, f: null, si: null, p: null };
  if (typeof value === "boolean") return filled({ v: value ? 1 : 0, t: CellValueType.BOOLEAN });
  if (typeof value === "number") {
    return filled(asText ? { v: String(value), t: CellValueType.FORCE_STRING } : { v: value, t: CellValueType.NUMBER });
  }
  const text = String(value);
  if (text.startsWith("'")) return filled({ v: text.slice(1), t: CellValueType.FORCE_STRING });
  if (asText) return filled({ v: text, t: CellValueType.FORCE_STRING });
  if (text.startsWith("=")) return { v: null, f: text, si: null, p: null };
  return filled(coerced(text));
}

function coerced(text: string): ICellData {
  const parsed = numfmt.parseValue(text) as { v?: unknown; z?: string } | null;
  if (typeof parsed?.v === "number") {
    const typed: ICellData = { v: parsed.v, t: CellValueType.NUMBER };
    return parsed.z ? { ...typed, s: { n: { pattern: parsed.z } } } : typed;
  }
  if (typeof parsed?.v === "boolean") return { v: parsed.v ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: text, t: CellValueType.STRING };
}

function filled(cell: ICellData): ICellData {
  return { f: null, si: null, p: null, ...cell };
}
