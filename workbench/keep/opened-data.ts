import type { IWorkbookData } from "@univerjs/presets";
import { MARK_COLORS, MARK_FORMULA } from "../../src/workbook";
import { customXmlOf, readLooks, readMarks, readNames, readWorkbook } from "../../src/xlsx";
import { workbookDataOf } from "../host/file/from-snapshot";
import { storedRule } from "../host/univer/rules";

/** Where Univer's workbook keeps its conditional formats. */
const RULES = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

/** And its names, with what it says of a name that is the whole workbook's. */
const NAMES = "SHEET_DEFINED_NAME_PLUGIN";
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** A file as Univer shows it: contents, looks, names, marks of ours, and the custom XML that the add-in keeps in it. Throws XlsxError. */
export function openedData(bytes: Uint8Array, name: string, id: string): Partial<IWorkbookData> {
  const data = { ...workbookDataOf(readWorkbook(bytes), name, readLooks(bytes)), id };
  const ids = new Map(Object.entries(data.sheets ?? {}).map(([sheetId, one]) => [one.name ?? "", sheetId]));
  const customXml = Object.fromEntries(customXmlOf(bytes).map((xml, index) => [`{file-${index + 1}}`, xml]));
  const resources = [
    { name: RULES, data: JSON.stringify(marksIn(bytes, id, ids)) },
    { name: NAMES, data: JSON.stringify(namesIn(bytes, ids)) },
  ];
  return { ...data, custom: { customXml }, resources };
}

function marksIn(bytes: Uint8Array, unitId: string, ids: ReadonlyMap<string, string>): Record<string, unknown[]> {
  const rules: Record<string, unknown[]> = {};
  for (const { sheet, tone, areas } of readMarks(bytes)) {
    const sheetId = ids.get(sheet);
    if (sheetId === undefined) continue;
    const own = (rules[sheetId] ??= []);
    const { fill, font } = MARK_COLORS[tone];
    const rule = { id: `mark-${own.length + 1}`, areas, type: "Custom", condition: `=${MARK_FORMULA}`, fill, font };
    own.push(storedRule({ unitId, sheetId }, rule));
  }
  return rules;
}

function namesIn(bytes: Uint8Array, ids: ReadonlyMap<string, string>): Record<string, unknown> {
  const names = readNames(bytes).map(({ name, formula, sheet }, index) => {
    const localSheetId = sheet === undefined ? WHOLE_WORKBOOK : ids.get(sheet);
    return { id: `name-${index + 1}`, name, formulaOrRefString: formula, localSheetId };
  });
  return Object.fromEntries(names.flatMap((one) => (one.localSheetId === undefined ? [] : [[one.id, one]])));
}
