import ExcelJS from "exceljs";
import { parseA1 } from "../../../src/workbook";
import { decodeText } from "../../../src/xml";
import { xmlOf } from "../xlsx-files";
import { type CellForm, type SheetForm, linesAround, listText, plainFormula, plainValue } from "./form";

const A4 = 9;
const DIGIT_PIXELS = 8;
const POINTS_PER_INCH = 72;
/** ExcelJS leaves out a result that is nothing. */
const NO_RESULT = 0;

/** The parts of a sheet that ExcelJS reads and its typings leave out. */
interface Untyped {
  readonly conditionalFormattings: readonly ExcelJS.ConditionalFormattingOptions[];
  readonly dataValidations: { readonly model: Readonly<Record<string, ExcelJS.DataValidation>> };
}

/** The sheets of an .xlsx file, as ExcelJS reads them; links within the workbook are read from the file itself. */
export async function formsOfFile(file: Uint8Array): Promise<SheetForm[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(file) as unknown as ExcelJS.Buffer);
  return workbook.worksheets.map((sheet, index) => formOf(sheet, xmlOf(file, `xl/worksheets/sheet${index + 1}.xml`)));
}

function formOf(sheet: ExcelJS.Worksheet, xml: string): SheetForm {
  const cells: Record<string, CellForm> = {};
  const lines = new Set<string>();
  const heights: Record<number, number> = {};
  let columns = 0;
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) heights[number] = row.height;
    row.eachCell({ includeEmpty: true }, (cell) => {
      const form = cellOf(cell);
      if (!form) return;
      cells[cell.address] = form;
      columns = Math.max(columns, cell.fullAddress.col);
      const { top, bottom, left, right } = cell.border ?? {};
      const position = parseA1(cell.address)!;
      const sides = { t: Boolean(top), b: Boolean(bottom), l: Boolean(left), r: Boolean(right) };
      for (const line of linesAround(position.row, position.column, sides)) lines.add(line);
    });
  });
  const { pageSetup, views, properties } = sheet;
  const { conditionalFormattings, dataValidations } = sheet as unknown as Untyped;
  const { top = 0, bottom = 0, left = 0, right = 0 } = pageSetup.margins ?? {};
  return {
    name: sheet.name,
    tabColor: hex(properties.tabColor?.argb),
    merges: [...sheet.model.merges].sort(),
    widths: Array.from({ length: columns }, (_, index) =>
      Math.round((sheet.getColumn(index + 1).width ?? 0) * DIGIT_PIXELS),
    ),
    heights,
    frozenRows: views[0]?.state === "frozen" ? (views[0].ySplit ?? 0) : 0,
    page: {
      orientation: pageSetup.orientation ?? "",
      isA4: pageSetup.paperSize === (A4 as ExcelJS.PaperSize),
      margins: [top, bottom, left, right].map((inches) => Math.round(inches * POINTS_PER_INCH)),
      centred: pageSetup.horizontalCentered ?? false,
      footer: ((sheet.headerFooter as ExcelJS.HeaderFooter | null)?.oddFooter ?? "").replace(/^&C/, ""),
      printArea: pageSetup.printArea ?? "",
      titleRows: pageSetup.printTitlesRow ?? "",
      fitted: pageSetup.fitToPage && pageSetup.fitToHeight === 0 ? (pageSetup.fitToWidth ?? 0) : 0,
    },
    links: linksIn(xml),
    lists: Object.fromEntries(Object.entries(dataValidations.model).map(([at, list]) => [at, listOf(list)])),
    highlights: conditionalFormattings.map(highlightOf).sort(),
    cells,
    lines: [...lines].sort(),
  };
}

function cellOf(cell: ExcelJS.Cell): CellForm | undefined {
  const isInMerge = cell.isMerged && cell.master.address !== cell.address;
  const value = isInMerge ? null : cell.value;
  const { font, alignment, fill } = cell;
  if (value === null && !font && !alignment) return undefined;
  const formula = typeof value === "object" && value !== null && "formula" in value ? value : undefined;
  const isError = typeof value === "object" && value !== null && "error" in value;
  return {
    value: formula?.formula?.startsWith("HYPERLINK(")
      ? ""
      : plainValue(formula ? (formula.result ?? NO_RESULT) : isError ? value.error : value),
    formula: plainFormula(formula?.formula ?? ""),
    format: cell.numFmt ?? "General",
    font: [
      font?.name,
      font?.size,
      font?.bold ?? false,
      Boolean(font?.underline),
      hex(font?.color?.argb) || "#000000",
    ].join(),
    fill: fill?.type === "pattern" ? hex(fill.fgColor?.argb) : "",
    alignment: [
      alignment?.horizontal ?? "general",
      alignment?.vertical === "middle" ? "center" : (alignment?.vertical ?? "bottom"),
      alignment?.wrapText ?? false,
      alignment?.indent ?? 0,
    ].join(),
  };
}

function linksIn(xml: string): Record<string, string> {
  const links = xml.matchAll(/<hyperlink ref="([^"]+)" location="([^"]+)"(?: tooltip="([^"]+)")?\/>/g);
  return Object.fromEntries(
    [...links].map(([, at = "", target = "", tip = ""]) => [at, decodeText(`${target} ${tip}`)]),
  );
}

function listOf(list: ExcelJS.DataValidation): string {
  const prompt = list.showInputMessage ? [list.promptTitle ?? "", list.prompt ?? ""] : [];
  const warning = list.showErrorMessage ? [list.errorTitle ?? "", list.error ?? ""] : [];
  return listText(String(list.formulae?.[0] ?? ""), prompt, warning);
}

function highlightOf({ ref, rules: [rule] }: ExcelJS.ConditionalFormattingOptions): string {
  const fill = rule?.style?.fill as ExcelJS.FillPattern | undefined;
  const [condition = ""] = (rule as { formulae?: string[] } | undefined)?.formulae ?? [];
  return `${ref} ${condition.replace(/^"|"$/g, "")} ${hex(fill?.bgColor?.argb)}`;
}

function hex(argb: string | undefined): string {
  return argb ? `#${argb.slice(2)}` : "";
}
