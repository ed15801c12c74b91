import { EditRefused, parseArea, type RowShift, shiftedSpan } from "../../../workbook";
import { applyEdits, type Edit, removal } from "../../../xml";
import { damaged } from "../../errors";
import type { WorkbookParts } from "../../read/workbook";
import { XmlScanner } from "../../xml/scanner";
import { elementsWithin, numberOf, outline } from "../elements";
import type { PackageEdit } from "../package-edit";
import { attributeEdit } from "./attributes";
import { dropCalculationChain, shiftPackage } from "./shift-package";
import { unshared } from "./unshare";

/** What keeps its place on a sheet in a way that is not moved here, or cannot lose a row, by the relationship that leads to it. */
const FIXED: Readonly<Record<string, string>> = {
  pivotTable: "数据透视表",
  ctrlProp: "窗体控件",
  control: "控件",
  oleObject: "嵌入的对象",
  package: "嵌入的对象",
  queryTable: "外部数据",
  table: "“表格”（套用表格格式）",
};

/**
 * Takes one row out of a sheet of a package; what stands below moves up, and what names it names nothing any more: formulas say `#REF!`, merges,
 * links, formats and validations of that row alone go with it. Throws EditRefused, with what is in the way, where something would be lost
 * that cannot be told so; the package is then not to be built.
 * @param row zero-based
 */
export function removeRow(edit: PackageEdit, workbook: WorkbookParts, sheet: string, row: number): void {
  const shift = { sheet, row, count: -1 };
  const own = workbook.sheets.find(({ name }) => name === sheet);
  if (!own) throw damaged(`找不到工作表“${sheet}”的内容`);
  refuse(edit, own.part, shift);
  const xml = unshared(edit.text(own.part) ?? "", own.part, sheet);
  edit.replace(own.part, withoutRow(xml, own.part, shift));
  shiftPackage(edit, workbook, own.part, shift);
  dropCalculationChain(edit, workbook);
}

function refuse(edit: PackageEdit, part: string, { sheet, row }: RowShift): void {
  const refused = (what: string): EditRefused =>
    new EditRefused(`工作表“${sheet}”第 ${row + 1} 行${what}，不能在文件中删除这一行。`);
  for (const { kind, target } of edit.file.relationships(part)) {
    if (FIXED[kind] !== undefined) throw refused(`所在的表上有${FIXED[kind]}`);
    const isNotes = kind === "comments" || kind === "threadedComment";
    if (isNotes && target !== undefined && namesRow(edit.text(target) ?? "", target, row)) throw refused("上有批注");
  }
  const scanner = new XmlScanner(edit.text(part) ?? "", part);
  while (scanner.next()) {
    if (!scanner.opens || scanner.name !== "f" || !/^(array|dataTable)$/.test(scanner.attribute("t") ?? "")) continue;
    const area = parseArea(scanner.attribute("ref") ?? "");
    if (area && area.top <= row && row <= area.bottom) throw refused("有数组公式");
  }
}

function namesRow(xml: string, part: string, row: number): boolean {
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) {
    if (!scanner.opens || (scanner.name !== "comment" && scanner.name !== "threadedComment")) continue;
    if (parseArea(scanner.attribute("ref") ?? "")?.top === row) return true;
  }
  return false;
}

/** Collections whose items name one area, and go with it. */
const ITEMS: ReadonlySet<string> = new Set(["mergeCells", "hyperlinks"]);
/** Elements that name several areas, and go where none of them is left. */
const LISTS: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidation"]);

/** The sheet without the row, and without what belongs to it alone; nothing has moved yet. */
function withoutRow(xml: string, part: string, shift: RowShift): string {
  const layout = outline(xml, part);
  const edits: Edit[] = [];
  for (const child of layout.children) {
    if (child.name === "sheetData") edits.push(...rowEdits(xml, part, child.start, child.end, shift.row));
    if (child.name === "conditionalFormatting") edits.push(...(listEdits(xml, child, shift) ?? [removal(child)]));
    if (!ITEMS.has(child.name) && child.name !== "dataValidations") continue;
    const items = elementsWithin(xml, part, child);
    const own = items.map((item) => (LISTS.has(item.name) ? listEdits(xml, item, shift) : itemEdits(xml, item, shift)));
    const gone = own.filter((one) => one === undefined).length;
    if (gone === items.length && gone > 0) {
      edits.push(removal(child));
      continue;
    }
    items.forEach((item, index) => edits.push(...(own[index] ?? [removal(item)])));
    const count = gone > 0 ? numberOf(xml, child, "count") : undefined;
    if (count) edits.push({ ...count.place, text: String(count.number - gone) });
  }
  return applyEdits(xml, edits);
}

function rowEdits(xml: string, part: string, from: number, to: number, row: number): readonly Edit[] {
  const scanner = new XmlScanner(xml.slice(from, to), part);
  let at = -1;
  while (scanner.next()) {
    if (!scanner.opens || scanner.depth !== 1 || scanner.name !== "row") continue;
    const { start } = scanner;
    const stated = scanner.attribute("r");
    at = stated === undefined ? at + 1 : Number(stated) - 1;
    if (scanner.opens) scanner.skip();
    if (at === row) return [removal({ start: from + start, end: from + scanner.end })];
  }
  return [];
}

type Place = Parameters<typeof numberOf>[1];

/** Undefined where the item goes: its area is in the row, or is a merge of which one cell is left. */
function itemEdits(xml: string, item: Place, shift: RowShift): readonly Edit[] | undefined {
  const reference = tagAt(xml, item).attribute("ref") ?? "";
  const area = parseArea(reference);
  const span = area && shiftedSpan(shift, area.top, area.bottom);
  if (area && !span) return undefined;
  const isOneCell = area && span && area.left === area.right && span.first === span.last && area.top !== area.bottom;
  return item.name === "mergeCell" && isOneCell ? undefined : [];
}

/** Undefined where no area is left. */
function listEdits(xml: string, item: Place, shift: RowShift): readonly Edit[] | undefined {
  const areas = (tagAt(xml, item).attribute("sqref") ?? "").split(/\s+/).filter((one) => one !== "");
  const left = areas.filter((one) => {
    const area = parseArea(one);
    return !area || shiftedSpan(shift, area.top, area.bottom) !== undefined;
  });
  if (left.length === areas.length) return [];
  if (left.length === 0) return undefined;
  const scanner = tagAt(xml, item);
  return attributeEdit(scanner, "sqref", () => left.join(" ")).map(({ from, to, text }) => ({
    from: from + item.start,
    to: to + item.start,
    text,
  }));
}

function tagAt(xml: string, { start, openEnd }: Place): XmlScanner {
  const scanner = new XmlScanner(xml.slice(start, openEnd), "");
  scanner.next();
  return scanner;
}
