import type { IWorkbookData } from "@univerjs/presets";
import { MARK_COLORS, MARK_FORMULA } from "../../src/workbook";
import { customXmlOf, readLooks, readMarks, readWorkbook } from "../../src/xlsx";
import { workbookDataOf } from "../host/file/from-snapshot";
import { storedRule } from "../host/univer/rules";

/** Where Univer's workbook keeps its conditional formats. */
const RULES = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

/** A file as Univer shows it: contents, looks, marks of ours, and the custom XML that the add-in keeps in it. Throws XlsxError. */
export function openedData(bytes: Uint8Array, name: string, id: string): Partial<IWorkbookData> {
  const data = { ...workbookDataOf(readWorkbook(bytes), name, readLooks(bytes)), id };
  const rules: Record<string, unknown[]> = {};
  for (const { sheet, tone, areas } of readMarks(bytes)) {
    const [sheetId] = Object.entries(data.sheets ?? {}).find(([, one]) => one.name === sheet) ?? [];
    if (sheetId === undefined) continue;
    const own = (rules[sheetId] ??= []);
    const { fill, font } = MARK_COLORS[tone];
    const rule = { id: `mark-${own.length + 1}`, areas, type: "Custom", condition: `=${MARK_FORMULA}`, fill, font };
    own.push(storedRule({ unitId: id, sheetId }, rule));
  }
  const customXml = Object.fromEntries(customXmlOf(bytes).map((xml, index) => [`{file-${index + 1}}`, xml]));
  return { ...data, custom: { customXml }, resources: [{ name: RULES, data: JSON.stringify(rules) }] };
}
