import { LAST_COLUMN } from "../../../workbook";
import { XmlScanner } from "../../xml/scanner";
import { statedPosition } from "../position";
import type { SheetEntry } from "../workbook";
import type { ColumnsLook, RowLook, SheetLook } from "./look";
import type { Palette } from "./palette";

/** How a sheet looks. Throws XlsxError where its XML is none. */
export function readSheetLook(xml: string, entry: SheetEntry, palette: Palette): SheetLook {
  return new SheetLookReader(xml, entry, palette).read();
}

class SheetLookReader {
  private readonly scanner: XmlScanner;
  private readonly cells = new Map<number, Map<number, number>>();
  private readonly rows = new Map<number, RowLook>();
  private readonly columns: ColumnsLook[] = [];
  private frozen = { rows: 0, columns: 0 };
  private hasGridlines = true;
  private defaults: Pick<SheetLook, "defaultHeight" | "defaultWidth"> = {};
  private tabColor: string | undefined;

  constructor(
    xml: string,
    private readonly entry: SheetEntry,
    private readonly palette: Palette,
  ) {
    this.scanner = new XmlScanner(xml, entry.part);
  }

  read(): SheetLook {
    const { scanner } = this;
    let at = { row: -1, column: -1 };
    while (scanner.next()) {
      if (!scanner.opens) continue;
      const { name, depth } = scanner;
      if (name === "tabColor" && depth === 2) this.tabColor = this.palette.color(scanner);
      else if (name === "sheetView" && depth === 2) this.hasGridlines = scanner.attribute("showGridLines") !== "0";
      else if (name === "pane" && depth === 3) this.readPane();
      else if (name === "sheetFormatPr" && depth === 1) this.readDefaults();
      else if (name === "col" && depth === 2) this.readColumns();
      else if (name === "row" && depth === 2) {
        const stated = scanner.attribute("r");
        at = { row: stated === undefined ? at.row + 1 : Number(stated) - 1, column: -1 };
        this.readRow(at.row);
      } else if (name === "c" && depth === 3) {
        const stated = scanner.attribute("r");
        at = stated === undefined ? { ...at, column: at.column + 1 } : statedPosition(stated, this.entry.name);
        this.readCell(at.row, at.column);
      }
    }
    return {
      name: this.entry.name,
      cells: this.cells,
      rows: this.rows,
      columns: this.columns,
      ...this.defaults,
      frozen: this.frozen,
      hasGridlines: this.hasGridlines,
      ...(this.tabColor !== undefined && { tabColor: this.tabColor }),
    };
  }

  /** Panes that are only split scroll each for itself: none of their rows stays. */
  private readPane(): void {
    if (!/^frozen/.test(this.scanner.attribute("state") ?? "")) return;
    this.frozen = { rows: this.whole("ySplit") ?? 0, columns: this.whole("xSplit") ?? 0 };
  }

  private readDefaults(): void {
    const height = this.positive("defaultRowHeight");
    const width = this.positive("defaultColWidth");
    this.defaults = {
      ...(height !== undefined && { defaultHeight: height }),
      ...(width !== undefined && { defaultWidth: width }),
    };
  }

  private readColumns(): void {
    const first = (this.whole("min") ?? 0) - 1;
    const last = Math.min((this.whole("max") ?? 0) - 1, LAST_COLUMN);
    const width = this.positive("width");
    const look = this.whole("style");
    if (first < 0 || last < first) return;
    this.columns.push({ first, last, ...(width !== undefined && { width }), ...(look !== undefined && { look }) });
  }

  private readRow(row: number): void {
    const height = this.positive("ht");
    const look = /^(1|true|on)$/.test(this.scanner.attribute("customFormat") ?? "") ? this.whole("s") : undefined;
    if (height === undefined && look === undefined) return;
    this.rows.set(row, { ...(height !== undefined && { height }), ...(look !== undefined && { look }) });
  }

  private readCell(row: number, column: number): void {
    const look = this.whole("s") ?? 0;
    const line = this.cells.get(row);
    if (line) line.set(column, look);
    else this.cells.set(row, new Map([[column, look]]));
  }

  private whole(name: string): number | undefined {
    const said = this.scanner.attribute(name);
    return said !== undefined && /^\d{1,9}$/.test(said) ? Number(said) : undefined;
  }

  private positive(name: string): number | undefined {
    const said = Number(this.scanner.attribute(name));
    return said > 0 && Number.isFinite(said) ? said : undefined;
  }
}
