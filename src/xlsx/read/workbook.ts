import { damaged, notAWorkbook } from "../errors";
import { mainPart, type Package, type Relationship } from "../package";
import { XmlScanner } from "../xml/scanner";
import { entryKey } from "../../zip";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  readonly part: string;
}

/** The workbook's main part and what it leads to. */
export interface WorkbookParts {
  readonly main: string;
  readonly xml: string;
  readonly relationships: readonly Relationship[];
  /** Every sheet of cells, in order; chart sheets and sheets of old dialogs and macros are not among them. */
  readonly sheets: readonly SheetEntry[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** Days are counted from 1904, as in workbooks from old Macintoshes. */
  readonly from1904: boolean;
}

/** Reads the main part. Throws XlsxError where it is another kind of document, or names a sheet that is not there. */
export function readWorkbookParts(file: Package): WorkbookParts {
  const main = mainPart(file);
  const xml = file.text(main) ?? "";
  const relationships = file.relationships(main);
  const target = (kind: string): string | undefined => relationships.find((r) => r.kind === kind)?.target;
  return {
    main,
    xml,
    relationships,
    sheets: listSheets(xml, main, relationships, file),
    sharedStrings: target("sharedStrings"),
    styles: target("styles"),
    from1904: countsFrom1904(xml, main),
  };
}

function countsFrom1904(xml: string, main: string): boolean {
  const scanner = new XmlScanner(xml, main);
  while (scanner.next()) {
    if (scanner.opens && scanner.depth === 1 && scanner.name === "workbookPr")
      return ["1", "true"].includes(scanner.attribute("date1904") ?? "");
  }
  return false;
}

function listSheets(
  xml: string,
  main: string,
  relationships: readonly Relationship[],
  file: Package,
): readonly SheetEntry[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  const names = new Set<string>();
  const parts = new Set<string>();
  const scanner = new XmlScanner(xml, main);
  let inSheets = false;
  while (scanner.next()) {
    if (scanner.depth === 0 && scanner.name !== "workbook") throw notAWorkbook("压缩包里是另一种 Office 文档");
    if (scanner.depth === 1) inSheets = scanner.opens && scanner.name === "sheets";
    if (!inSheets || !scanner.opens || scanner.depth !== 2 || scanner.name !== "sheet") continue;
    const name = scanner.attribute("name") ?? "";
    const relationship = byId.get(scanner.prefixedAttribute("id") ?? "");
    if (!relationship) throw damaged(`找不到工作表“${name}”的内容`);
    if (relationship.kind !== "worksheet") continue;
    if (relationship.target === undefined || !file.entry(relationship.target)) {
      throw damaged(`找不到工作表“${name}”的内容`);
    }
    if (names.has(name) || parts.has(entryKey(relationship.target))) throw damaged(`工作表“${name}”出现两次`);
    names.add(name);
    parts.add(entryKey(relationship.target));
    sheets.push({ name, visible: (scanner.attribute("state") ?? "visible") === "visible", part: relationship.target });
  }
  return sheets;
}
