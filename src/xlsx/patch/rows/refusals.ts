import { EditRefused, fallsWithin, parseArea, type RowInsertion, shiftOf } from "../../../workbook";
import type { Package, Relationship } from "../../package";
import { XmlScanner } from "../../xml/scanner";
import { mentions } from "./shift-sheet";

/** What may stand in a sheet and is moved, or has no place on it. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges autoFilter sortState mergeCells " +
    "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks " +
    "customProperties cellWatches ignoredErrors drawing legacyDrawing legacyDrawingHF picture tableParts extLst"
  ).split(" "),
);

/** What keeps its place on the sheet in a way that is not moved here, by the relationship that leads to it. */
const FIXED: Readonly<Record<string, string>> = {
  pivotTable: "数据透视表",
  ctrlProp: "窗体控件",
  control: "控件",
  oleObject: "嵌入的对象",
  package: "嵌入的对象",
  queryTable: "外部数据",
};

/** Throws EditRefused, with what is in the way, where a row cannot be put into this sheet without losing or breaking something. */
export function refuseUnmovable(
  file: Package,
  sheet: { readonly xml: string; readonly part: string; readonly relationships: readonly Relationship[] },
  insertion: RowInsertion,
): void {
  const { insert } = insertion;
  const refused = (what: string): EditRefused =>
    new EditRefused(`工作表“${insert.sheet}”${what}，不能在文件中插入行，没有修改。请在 Excel 中手工插入。`);
  const fixed = sheet.relationships.find(({ kind }) => FIXED[kind] !== undefined);
  if (fixed) throw refused(`上有${FIXED[fixed.kind]}`);
  if (file.entries.some(({ name }) => /(^|\/)revisions\//i.test(name))) throw refused("所在的工作簿正在共享修订");
  const cache = file.entries.find(
    ({ name }) => /pivotCacheDefinition\d*\.xml$/i.test(name) && readsSheet(file, name, insert.sheet),
  );
  if (cache) throw refused("是数据透视表的数据源");
  const unknown = obstacleIn(sheet.xml, sheet.part, insertion);
  if (unknown !== undefined) throw refused(unknown);
}

function readsSheet(file: Package, part: string, sheet: string): boolean {
  return mentions(file.text(part) ?? "", sheet);
}

/** What in the sheet's XML stands in the way. */
function obstacleIn(xml: string, part: string, insertion: RowInsertion): string | undefined {
  const shift = shiftOf(insertion);
  const isParted = (reference: string | undefined): boolean => {
    const area = parseArea(reference ?? "");
    return area !== undefined && fallsWithin(shift, area.top, area.bottom);
  };
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) {
    if (!scanner.opens) continue;
    const { name, depth } = scanner;
    if (depth === 1 && !KNOWN.has(name)) return `含有本工具不能移动的内容（${name}）`;
    if (name === "f" && scanner.attribute("t") === "dataTable") return "有模拟运算表";
    if (name === "f" && scanner.attribute("t") === "array" && isParted(scanner.attribute("ref")))
      return "的插入处有数组公式";
    if (name === "mergeCell" && isParted(scanner.attribute("ref")) && coversNew(scanner.attribute("ref"), insertion))
      return "的插入处有纵向合并的单元格";
    if (name === "row" && depth === 2 && Number(scanner.attribute("r") ?? "0") > LAST_ROW_NUMBER - 1)
      return "已经用到最后一行";
  }
  return undefined;
}

const LAST_ROW_NUMBER = 1_048_576;

function coversNew(reference: string | undefined, { cells }: RowInsertion): boolean {
  const area = parseArea(reference ?? "");
  return area !== undefined && cells.some(({ column }) => area.left <= column && column <= area.right);
}
