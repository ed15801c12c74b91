import { DEFAULT_LIMITS } from "../limits";
import { mainPart, Package } from "../package";
import { entryKey } from "../../zip";
import { type Element, attributeOf, outline } from "./elements";
import { PackageEdit } from "./package-edit";

/** What a workbook is by the content type of its main part: the end that its name must have for Excel to open it. */
export type PackageKind = "xlsx" | "xlsm" | "xltx" | "xltm";

const TYPES = "[Content_Types].xml";
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const MACRO_WORKBOOK = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const KINDS: ReadonlyMap<string, PackageKind> = new Map([
  [WORKBOOK, "xlsx"],
  [MACRO_WORKBOOK, "xlsm"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", "xltx"],
  ["application/vnd.ms-excel.template.macroEnabled.main+xml", "xltm"],
]);

/** The kind of a workbook; `xlsx` where its package does not say. Throws XlsxError for what is no workbook. */
export function packageKind(bytes: Uint8Array): PackageKind {
  const edit = new PackageEdit(new Package(bytes, DEFAULT_LIMITS));
  return KINDS.get(mainType(edit)?.type ?? "") ?? "xlsx";
}

/**
 * The workbook as one that may hold macros, which it need not: its name may then end in .xlsm. One that is not of the kind `xlsx` is given back as
 * it is.
 */
export function asMacroEnabled(bytes: Uint8Array): Uint8Array {
  const edit = new PackageEdit(new Package(bytes, DEFAULT_LIMITS));
  const found = mainType(edit);
  if (found?.type !== WORKBOOK) return bytes;
  const { xml, element } = found;
  const tag = xml.slice(element.start, element.end).split(WORKBOOK).join(MACRO_WORKBOOK);
  edit.replace(TYPES, xml.slice(0, element.start) + tag + xml.slice(element.end));
  return edit.build();
}

/** The element that states the main part's content type. */
function mainType(edit: PackageEdit): { xml: string; element: Element; type: string } | undefined {
  const main = entryKey(mainPart(edit.file));
  const xml = edit.text(TYPES);
  if (xml === undefined) return undefined;
  const element = outline(xml, TYPES).children.find(
    (child) => entryKey(attributeOf(xml, child, "PartName") ?? "") === main,
  );
  return element && { xml, element, type: attributeOf(xml, element, "ContentType") ?? "" };
}
