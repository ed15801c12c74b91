import { DEFAULT_LIMITS, type Limits } from "../../limits";
import { Package } from "../../package";
import { XmlScanner } from "../../xml/scanner";
import { readWorkbookParts, type WorkbookParts } from "../workbook";
import type { WorkbookLook } from "./look";
import { Palette, readIndexed } from "./palette";
import { readSheetLook } from "./sheet";
import { readStyles } from "./styles";
import { readTheme } from "./theme";

/**
 * How the sheets of an .xlsx file look: what a program that shows it as Excel does needs beside `readWorkbook`. Throws XlsxError, and nothing
 * else, whatever the bytes are.
 */
export function readLooks(bytes: Uint8Array, limits?: Partial<Limits>): WorkbookLook {
  const file = new Package(bytes, { ...DEFAULT_LIMITS, ...limits });
  const parts = readWorkbookParts(file);
  const theme = parts.relationships.find(({ kind }) => kind === "theme")?.target;
  const styles = parts.styles === undefined ? undefined : file.text(parts.styles);
  const colors = readTheme(theme === undefined ? undefined : file.text(theme), theme ?? "");
  const palette = new Palette(colors, styles === undefined ? [] : readIndexed(styles, parts.styles ?? ""));
  return {
    looks: styles === undefined ? [] : readStyles(styles, parts.styles ?? "", palette),
    sheets: parts.sheets.map((entry) => readSheetLook(file.text(entry.part) ?? "", entry, palette)),
    active: activeSheet(parts),
  };
}

/** The place of the sheet in front counts sheets that are no worksheets too. */
function activeSheet({ xml, main, sheets }: WorkbookParts): string | undefined {
  const scanner = new XmlScanner(xml, main);
  const names: string[] = [];
  let active = 0;
  while (scanner.next()) {
    if (!scanner.opens || scanner.depth !== 2) continue;
    if (scanner.name === "workbookView") active = Number(scanner.attribute("activeTab") ?? "0");
    if (scanner.name === "sheet") names.push(scanner.attribute("name") ?? "");
  }
  return sheets.find(({ name }) => name === names[active])?.name;
}
