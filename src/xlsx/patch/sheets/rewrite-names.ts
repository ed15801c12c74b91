import type { WorkbookParts } from "../../read/workbook";
import { XmlScanner } from "../../xml/scanner";
import { encodeText } from "../../xml/text";
import { applyEdits, type Edit } from "../../../xml";
import type { PackageEdit } from "../package-edit";
import { attributeEdit, textEdit } from "../rows/attributes";

/** Elements of sheets, tables, charts and of the workbook that hold a formula and nothing else. */
const FORMULAS: ReadonlySet<string> = new Set(
  "f formula formula1 formula2 definedName calculatedColumnFormula totalsRowFormula".split(" "),
);

/** Puts every formula of the package that names a sheet through a change: of cells, rules, lists, names, charts, links and tables. */
export function rewriteFormulas(
  edit: PackageEdit,
  workbook: WorkbookParts,
  changed: (formula: string) => string,
): void {
  const parts = [
    workbook.main,
    ...workbook.sheets.map(({ part }) => part),
    ...edit.file.entries
      .map(({ name }) => name)
      .filter((name) => /(^|\/)(charts\/chart|tables\/table)[^/]*\.xml$/i.test(name)),
  ];
  for (const part of parts) {
    const xml = edit.text(part);
    const now = xml === undefined ? undefined : rewritten(xml, part, changed);
    if (now !== undefined && now !== xml) edit.replace(part, now);
  }
}

function rewritten(xml: string, part: string, changed: (formula: string) => string): string {
  const edits: Edit[] = [];
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.name === "hyperlink") edits.push(...attributeEdit(scanner, "location", changed));
    else if (FORMULAS.has(scanner.name)) edits.push(...textEdit(scanner, changed, encodeText));
  }
  return applyEdits(xml, edits);
}
