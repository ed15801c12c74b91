import { renameSheets, withReferences } from "../../../formula";
import { type SheetPlan } from "../../../workbook";
import { applyEdits, type Edit } from "../../../xml";
import { damaged } from "../../errors";
import { DEFAULT_LIMITS, type Limits } from "../../limits";
import { Package } from "../../package";
import { readWorkbookParts, type WorkbookParts } from "../../read/workbook";
import { checkSheetNames } from "../../write/sheet-name";
import { attributeOf, type Element, elementsWithin, outline } from "../elements";
import { openStyles } from "../open-styles";
import { PackageEdit } from "../package-edit";
import { addSheet, removeSheets } from "../report-sheet";
import { withAttributes } from "../tags";
import { inOrder } from "./order-sheets";
import { rewriteFormulas } from "./rewrite-names";

/** A sheet as the workbook is to have it: one that it has, by the name that it has there, or a new one. */
export type ArrangedSheet =
  | { readonly was: string; readonly name: string; readonly visible: boolean }
  | { readonly plan: SheetPlan; readonly visible: boolean };

/**
 * A copy of the workbook with these worksheets, in this order. Others that it has go, and what named them says `#REF!`, unless a new sheet has
 * their name. Those that get another name are called by it in all formulas. The same bytes where nothing changes. Throws XlsxError for a file that
 * cannot be read, RangeError for a plan or a name that no workbook can hold.
 */
export function arrangeSheets(
  bytes: Uint8Array,
  sheets: readonly ArrangedSheet[],
  limits?: Partial<Limits>,
): Uint8Array {
  const edit = new PackageEdit(new Package(bytes, { ...DEFAULT_LIMITS, ...limits }));
  const workbook = readWorkbookParts(edit.file);
  const isSame =
    sheets.length === workbook.sheets.length &&
    sheets.every((sheet, index) => {
      const own = workbook.sheets[index];
      return "was" in sheet && sheet.was === own?.name && sheet.name === own.name && sheet.visible === own.visible;
    });
  if (isSame) return bytes;
  checkSheetNames(sheets.map(nameOf));
  remove(edit, workbook, sheets);
  rename(edit, workbook, sheets);
  add(edit, workbook, sheets);
  inOrder(edit, workbook, sheets.map(nameOf));
  show(edit, workbook, sheets);
  return edit.build();
}

function nameOf(sheet: ArrangedSheet): string {
  return "plan" in sheet ? sheet.plan.name : sheet.name;
}

function remove(edit: PackageEdit, workbook: WorkbookParts, sheets: readonly ArrangedSheet[]): void {
  const kept = new Set(sheets.map((sheet) => ("was" in sheet ? sheet.was : "")));
  const gone = workbook.sheets.map(({ name }) => name).filter((name) => !kept.has(name));
  if (gone.length === 0) return;
  removeSheets(edit, workbook, gone, false);
  const taken = new Set(sheets.flatMap((sheet) => ("plan" in sheet ? [sheet.plan.name.toUpperCase()] : [])));
  const lost = new Set(gone.map((name) => name.toUpperCase()).filter((name) => !taken.has(name)));
  if (lost.size === 0) return;
  rewriteFormulas(edit, workbook, (formula) =>
    withReferences(formula, (reference) =>
      reference.sheet !== undefined && lost.has(reference.sheet.toUpperCase()) ? "#REF!" : reference.text,
    ),
  );
}

function rename(edit: PackageEdit, workbook: WorkbookParts, sheets: readonly ArrangedSheet[]): void {
  const names = new Map(
    sheets.flatMap((sheet) => ("was" in sheet && sheet.was !== sheet.name ? [[sheet.was, sheet.name] as const] : [])),
  );
  if (names.size === 0) return;
  setAttributes(edit, workbook, (name) => {
    const renamed = names.get(name);
    return renamed === undefined ? {} : { name: renamed };
  });
  const byKey = new Map([...names].map(([was, name]) => [was.toUpperCase(), name]));
  rewriteFormulas(edit, workbook, (formula) => renameSheets(formula, byKey));
}

function add(edit: PackageEdit, workbook: WorkbookParts, sheets: readonly ArrangedSheet[]): void {
  const plans = sheets.flatMap((sheet) => ("plan" in sheet ? [sheet.plan] : []));
  if (plans.length === 0) return;
  const styles = openStyles(edit, workbook, "lasting");
  for (const plan of plans) addSheet(edit, workbook, plan, styles.book, "own");
  styles.save();
}

/** Excel's own interface hides sheets, and shows them again, in this way; very hidden ones stay so while they are hidden. */
function show(edit: PackageEdit, workbook: WorkbookParts, sheets: readonly ArrangedSheet[]): void {
  const visible = new Map(sheets.map((sheet) => [nameOf(sheet), sheet.visible]));
  const before = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.visible]));
  const wasVisible = new Map(
    sheets.map((sheet) => [nameOf(sheet), "was" in sheet ? (before.get(sheet.was) ?? true) : true]),
  );
  setAttributes(edit, workbook, (name) => {
    const now = visible.get(name);
    if (now === undefined || now === wasVisible.get(name)) return {};
    return { state: now ? undefined : "hidden" };
  });
}

/** Sets attributes of the workbook's entries of sheets, by their names. */
function setAttributes(
  edit: PackageEdit,
  { main }: WorkbookParts,
  attributesOf: (name: string) => Readonly<Record<string, string | undefined>>,
): void {
  const xml = edit.text(main) ?? "";
  const edits = sheetEntries(xml, main).flatMap(({ start, openEnd }): Edit[] => {
    const tag = xml.slice(start, openEnd);
    const own = attributesOf(attributeOf(xml, { start, openEnd } as Element, "name") ?? "");
    return Object.keys(own).length === 0 ? [] : [{ from: start, to: openEnd, text: withAttributes(tag, own) }];
  });
  edit.replace(main, applyEdits(xml, edits));
}

function sheetEntries(xml: string, main: string): readonly Element[] {
  const list = outline(xml, main).children.find(({ name }) => name === "sheets");
  if (!list) throw damaged("工作簿没有工作表的列表");
  return elementsWithin(xml, main, list);
}
