import { type SheetPlan, freeSheetName } from "../../workbook";
import type { WorkbookParts } from "../read/workbook";
import { CONTENT_TYPE, MAIN_NAMESPACE, RELATIONSHIPS, withPrefix } from "../xml/namespaces";
import { encodeAttribute } from "../xml/text";
import { inlineText } from "../write/cell-xml";
import { printNames } from "../write/page-xml";
import { sheetXml } from "../write/sheet-xml";
import type { StyleBook } from "../write/style-book";
import { addItems, withoutItems } from "./additions";
import { applyEdits, type Edit, insertion, removal } from "../../xml";
import {
  attributeOf,
  type Element,
  elementsWithin,
  numberOf,
  outline,
  type Outline,
  prefixedAttributeOf,
} from "./elements";
import type { PackageEdit } from "./package-edit";

const BEFORE_NAMES: ReadonlySet<string> = new Set(
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences".split(" "),
);

/** Whether a sheet is about the workbook, and goes with the next report, or one of the workbook's own. */
export type SheetKind = "report" | "own";

/** Adds the planned sheet at the end of the workbook, under a name that is free. */
export function addSheet(
  edit: PackageEdit,
  workbook: WorkbookParts,
  plan: SheetPlan,
  styles: StyleBook,
  kind: SheetKind,
): void {
  const xml = edit.text(workbook.main) ?? "";
  const layout = outline(xml, workbook.main);
  const sheets = childrenOf(xml, workbook.main, layout, "sheets");
  const named = {
    ...plan,
    name: freeSheetName(
      plan.name,
      sheets.map((sheet) => attributeOf(xml, sheet, "name") ?? ""),
    ),
  };
  const id = edit.add({
    owner: workbook.main,
    name: edit.freeName(workbook.main, "worksheets/sheet"),
    contentType: CONTENT_TYPE.worksheet,
    relationshipType: relationshipType(workbook, "worksheet"),
    xml: new TextDecoder().decode(
      sheetXml(named, { styles, text: inlineText, namespace: namespaceOf(xml, layout), selected: false }),
    ),
  });
  const sheetId =
    sheets.reduce((highest, sheet) => Math.max(highest, numberOf(xml, sheet, "sheetId")?.number ?? 0), 0) + 1;
  const declared = `xmlns:r="${idNamespace(workbook)}"`;
  const rootTag = xml.slice(layout.root.start, layout.root.openEnd);
  const sheet =
    `<sheet${rootTag.includes(` ${declared}`) ? "" : ` ${declared}`} name="${encodeAttribute(named.name)}"` +
    ` sheetId="${sheetId}" r:id="${id}"/>`;
  const names = printNames(named, sheets.length);
  const list = layout.children.find((child) => child.name === "sheets");
  edit.replace(
    workbook.main,
    applyEdits(xml, [
      insertion(list?.closeStart ?? layout.root.closeStart, withPrefix(sheet, layout.prefix)),
      ...addItems(
        xml,
        layout,
        "definedNames",
        names === "" ? [] : [withPrefix(names, layout.prefix)],
        BEFORE_NAMES,
        kind === "report",
      ),
    ]),
  );
}

/**
 * Takes the sheets so named out, in any case of letters, with all that belongs to them; gives the names of their parts.
 * @param ours whether all that is ours among the names of the workbook goes with them, to the character
 */
export function removeSheets(
  edit: PackageEdit,
  workbook: WorkbookParts,
  named: readonly string[],
  ours: boolean,
): ReadonlySet<string> {
  // All places are looked up before anything goes, and the last one goes first: so the others stay where they are.
  const places = placesOf(edit.text(workbook.main) ?? "", workbook.main, named);
  return new Set(places.flatMap((place) => removeSheet(edit, workbook, place, ours) ?? []));
}

/** Takes the sheet at a place out; gives its part's name. */
function removeSheet(edit: PackageEdit, workbook: WorkbookParts, index: number, ours: boolean): string | undefined {
  const original = edit.text(workbook.main) ?? "";
  const sheet = childrenOf(original, workbook.main, outline(original, workbook.main), "sheets")[index];
  const id = sheet && prefixedAttributeOf(original, sheet, "id");
  const part = workbook.relationships.find((relationship) => relationship.id === id)?.target;
  if (!sheet || part === undefined) return undefined;
  if (/<(?:\w+:)?f[\s>]/.test(edit.text(part) ?? "")) removeCalculationChain(edit, workbook);
  edit.remove(part, workbook.main);
  const withoutNames = ours ? withoutItems(original, workbook.main) : original;
  const layout = outline(withoutNames, workbook.main);
  const entry = childrenOf(withoutNames, workbook.main, layout, "sheets")[index];
  edit.replace(
    workbook.main,
    applyEdits(withoutNames, [
      ...(entry ? [removal(entry)] : []),
      ...nameEdits(withoutNames, workbook.main, layout, index),
      ...viewEdits(withoutNames, workbook.main, layout, index),
    ]),
  );
  return part;
}

/** The places of the sheets that have one of the names; the last first. */
function placesOf(xml: string, part: string, named: readonly string[]): readonly number[] {
  if (named.length === 0) return [];
  const names = new Set(named.map((name) => name.toLowerCase()));
  return childrenOf(xml, part, outline(xml, part), "sheets")
    .flatMap((sheet, place) => (names.has((attributeOf(xml, sheet, "name") ?? "").toLowerCase()) ? [place] : []))
    .reverse();
}

/** Names of the sheet go; those of sheets behind it are told their new place. */
function nameEdits(xml: string, part: string, layout: Outline, index: number): readonly Edit[] {
  const names = childrenOf(xml, part, layout, "definedNames");
  const ofReport = names.filter((name) => attributeOf(xml, name, "localSheetId") === String(index));
  const list = layout.children.find((child) => child.name === "definedNames");
  if (list && names.length > 0 && ofReport.length === names.length) return [removal(list)];
  return [...ofReport.map(removal), ...names.flatMap((name) => lowered(xml, name, "localSheetId", index, index))];
}

/** The sheet in front of the user moves with the others; where it was the report itself, the one before takes its place. */
function viewEdits(xml: string, part: string, layout: Outline, index: number): readonly Edit[] {
  return childrenOf(xml, part, layout, "bookViews").flatMap((view) => [
    ...lowered(xml, view, "activeTab", index, Math.max(0, index - 1)),
    ...lowered(xml, view, "firstSheet", index, Math.max(0, index - 1)),
  ]);
}

/** A place behind the removed one becomes one less; the removed one becomes `instead`. */
function lowered(xml: string, element: Element, attribute: string, index: number, instead: number): readonly Edit[] {
  const stated = numberOf(xml, element, attribute);
  if (!stated || stated.number < index) return [];
  const lower = stated.number === index ? instead : stated.number - 1;
  return lower === stated.number ? [] : [{ ...stated.place, text: String(lower) }];
}

/** The order of calculation names sheets by number; without it, Excel makes it anew. */
function removeCalculationChain(edit: PackageEdit, workbook: WorkbookParts): void {
  const chain = workbook.relationships.find((relationship) => relationship.kind === "calcChain")?.target;
  if (chain !== undefined && edit.file.entry(chain)) edit.remove(chain, workbook.main);
}

function childrenOf(xml: string, part: string, layout: Outline, name: string): readonly Element[] {
  return elementsWithin(
    xml,
    part,
    layout.children.find((child) => child.name === name),
  );
}

/** Strict files have other namespaces: ours must be those of the file. */
function namespaceOf(xml: string, layout: Outline): string {
  const prefix = layout.prefix.slice(0, -1);
  return attributeOf(xml, layout.root, prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? MAIN_NAMESPACE;
}

/** The type of relationship that the file uses for that kind of part. */
export function relationshipType(workbook: WorkbookParts, kind: string): string {
  return `${idNamespace(workbook)}/${kind}`;
}

function idNamespace(workbook: WorkbookParts): string {
  const type = workbook.relationships.find((relationship) => relationship.kind === "worksheet")?.type;
  return type?.replace(/\/worksheet$/, "") ?? RELATIONSHIPS;
}
