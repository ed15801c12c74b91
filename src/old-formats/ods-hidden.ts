import type * as XLSX from "@e965/xlsx";
import { LAST_COLUMN, LAST_ROW } from "../workbook";
import { damaged, tooLarge } from "../xlsx";
import { XmlScanner } from "../xml";
import type { OldFormatLimits } from "./limits";

/** What of a sheet is hidden. */
interface HiddenParts {
  readonly sheet: boolean;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Tells the library's workbook what of an .ods is hidden, which the library does not read: sheets, rows and columns, filtered rows among them. */
export function tellHidden(book: XLSX.WorkBook, content: Uint8Array, limits: OldFormatLimits): void {
  const hidden = hiddenIn(new TextDecoder().decode(content), limits);
  const states = book.SheetNames.map((name) => ({
    name,
    Hidden: hidden.get(name)?.sheet ? (1 as const) : (0 as const),
  }));
  book.Workbook = { ...book.Workbook, Sheets: states };
  for (const [name, { rows, columns }] of hidden) {
    const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    if (!sheet) continue;
    sheet["!rows"] = linesOf(rows);
    sheet["!cols"] = linesOf(columns);
  }
}

function linesOf(hidden: readonly number[]): { hidden: true }[] {
  const lines: { hidden: true }[] = [];
  for (const index of hidden) lines[index] = { hidden: true };
  return lines;
}

/** What is hidden, by the sheets' names. */
function hiddenIn(xml: string, limits: OldFormatLimits): ReadonlyMap<string, HiddenParts> {
  const scanner = new XmlScanner(xml, () => damaged("部件 content.xml 的内容不是有效的 XML"));
  const found = new Map<string, HiddenParts>();
  const hiddenStyles = new Set<string>();
  let style = "";
  let count = 0;
  let rows = new Lines(LAST_ROW);
  let columns = new Lines(LAST_COLUMN);
  while (scanner.next()) {
    if (!scanner.opens) continue;
    const attribute = (name: string) => scanner.prefixedAttribute(name) ?? "";
    if (scanner.name === "style") style = attribute("name");
    else if (scanner.name === "table-properties" && attribute("display") === "false") hiddenStyles.add(style);
    else if (scanner.name === "table") {
      rows = new Lines(LAST_ROW);
      columns = new Lines(LAST_COLUMN);
      const sheet = hiddenStyles.has(attribute("style-name"));
      found.set(attribute("name"), { sheet, rows: rows.hidden, columns: columns.hidden });
    } else if (scanner.name === "table-column") {
      count += columns.add(attribute("visibility"), attribute("number-columns-repeated"));
    } else if (scanner.name === "table-row") {
      count += rows.add(attribute("visibility"), attribute("number-rows-repeated"));
    } else if (scanner.name === "table-cell" || scanner.name === "covered-table-cell") scanner.skip();
    if (count > limits.cells) throw tooLarge("隐藏的行、列的个数超过上限");
  }
  return found;
}

/** The rows or the columns of one sheet, as they come. */
class Lines {
  readonly hidden: number[] = [];
  private next = 0;

  constructor(private readonly last: number) {}

  /** Takes the next one, or as many as it is repeated; says how many of them are hidden. */
  add(visibility: string, repeated: string): number {
    const times = /^\d{1,9}$/.test(repeated) ? Number(repeated) : 1;
    const end = Math.min(this.next + times, this.last + 1);
    const isHidden = visibility === "collapse" || visibility === "filter";
    const from = this.next;
    this.next += times;
    if (!isHidden) return 0;
    for (let index = from; index < end; index++) this.hidden.push(index);
    return Math.max(end - from, 0);
  }
}
