import { DEFAULT_LIMITS, type Limits } from "../limits";
import { Package } from "../package";
import { XmlScanner } from "../xml/scanner";
import { readWorkbookParts } from "./workbook";

/** A name that the workbook, or one of its sheets, has for cells or for a formula. */
export interface DefinedName {
  readonly name: string;
  /** Without its `=`: `预算!$C$7`. */
  readonly formula: string;
  /** The sheet whose own it is; absent for the workbook's. */
  readonly sheet?: string;
}

/** The names of a workbook, but those by which Excel keeps print areas, titles and filters. Throws XlsxError for a file that cannot be read. */
export function readNames(bytes: Uint8Array, limits?: Partial<Limits>): readonly DefinedName[] {
  const { xml, main } = readWorkbookParts(new Package(bytes, { ...DEFAULT_LIMITS, ...limits }));
  const sheets: string[] = [];
  const names: DefinedName[] = [];
  const scanner = new XmlScanner(xml, main);
  while (scanner.next()) {
    if (!scanner.opens || scanner.depth !== 2) continue;
    // The list of sheets comes before that of names.
    if (scanner.name === "sheet") sheets.push(scanner.attribute("name") ?? "");
    if (scanner.name !== "definedName") continue;
    const name = scanner.attribute("name") ?? "";
    const own = scanner.attribute("localSheetId");
    const sheet = own === undefined ? undefined : sheets[Number(own)];
    const formula = scanner.text();
    if (name !== "" && !/^_xlnm\./i.test(name)) names.push({ name, formula, ...(sheet !== undefined && { sheet }) });
  }
  return names;
}
