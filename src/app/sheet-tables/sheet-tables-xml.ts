import type { SheetTable } from "../../tables";
import { encodeAttribute, keptElements, legalText } from "../../xml";

/** The namespace of the custom XML in which a workbook keeps what the user said of its sheets: which table each is. */
export const SHEET_TABLES_NAMESPACE = "urn:budget-disclosure:sheet-tables:1";

/** What a workbook keeps about its sheets cannot be read. */
export class SheetTablesUnreadable extends Error {
  constructor() {
    super("工作簿中保存的“这张表是”无法读取，本次没有采用。");
    this.name = "SheetTablesUnreadable";
  }
}

/** More than a workbook has tables; a file may hold anything. */
const MOST = 1_000;

/** No word has it. */
const BETWEEN_WORDS = " ";

/** What the user said of sheets, as the XML that a workbook keeps. */
export function sheetTablesXml(said: readonly SheetTable[]): string {
  const attribute = (name: string, value: string) => ` ${name}="${encodeAttribute(legalText(value))}"`;
  const all = said.map(({ sheet, id, words = [], template, table }) => {
    const known = id === undefined ? "" : attribute("id", id);
    const top = words.length === 0 ? "" : attribute("words", words.join(BETWEEN_WORDS));
    return `<sheet${attribute("name", sheet)}${known}${attribute("template", template)}${attribute("table", table)}${top}/>`;
  });
  return `<sheets xmlns="${SHEET_TABLES_NAMESPACE}">${all.join("")}</sheets>`;
}

/** Reads what sheetTablesXml has written. Throws SheetTablesUnreadable. */
export function parseSheetTables(xml: string): SheetTable[] {
  const said: SheetTable[] = [];
  for (const scanner of keptElements(xml, "sheets", "sheet", () => new SheetTablesUnreadable())) {
    const [sheet, id, template, table] = ["name", "id", "template", "table"].map((name) => scanner.attribute(name));
    const words = (scanner.attribute("words") ?? "").split(BETWEEN_WORDS).filter((word) => word !== "");
    if (sheet === undefined || template === undefined || table === undefined || said.length >= MOST)
      throw new SheetTablesUnreadable();
    said.push({ sheet, ...(id !== undefined && { id }), ...(words.length > 0 && { words }), template, table });
  }
  return said;
}
