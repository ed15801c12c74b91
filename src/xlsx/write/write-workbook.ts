import type { SheetPlan, SheetSnapshot } from "../../workbook";
import {
  CONTENT_TYPE,
  CONTENT_TYPES,
  MAIN_NAMESPACE,
  PACKAGE_RELATIONSHIPS,
  RELATIONSHIPS,
  XML_HEAD,
} from "../xml/namespaces";
import { XmlBytes } from "../../xml";
import { encodeAttribute } from "../xml/text";
import { pack } from "../../zip";
import { addTextElement, type TextXml } from "./cell-xml";
import { printNames } from "./page-xml";
import { checkSheetNames } from "./sheet-name";
import { sheetXml } from "./sheet-xml";
import { newStyleBook, stylesPart } from "./styles-part";

/** What of a sheet is hidden. */
export type Hidden = Pick<SheetSnapshot, "name" | "visible" | "hiddenRows" | "hiddenColumns">;

/**
 * A new .xlsx file of the planned sheets, in their order; `hidden` says which of them, of their rows and columns are not shown. The same plans always give the same bytes. Throws RangeError for
 * plans that no workbook can hold: no sheet at all, an impossible or repeated name, two cells in one place, a number that is none.
 */
export function writeWorkbook(plans: readonly SheetPlan[], hidden: readonly Hidden[] = []): Uint8Array {
  if (plans.length === 0) throw new RangeError("A workbook needs a sheet");
  checkSheetNames(plans.map((plan) => plan.name));
  const styles = newStyleBook();
  const strings = new SharedStrings();
  const hiddenOf = new Map(hidden.map((one) => [one.name, one]));
  const isHidden = plans.map(({ name }) => hiddenOf.get(name)?.visible === false);
  // Excel does not open a workbook without any sheet to be seen.
  const first = Math.max(isHidden.indexOf(false), 0);
  isHidden[first] = false;
  const sheets = plans.map((plan, i) => ({
    name: `xl/worksheets/sheet${i + 1}.xml`,
    content: sheetXml(plan, {
      styles,
      text: strings.text,
      namespace: MAIN_NAMESPACE,
      selected: i === first,
      hidden: hiddenOf.get(plan.name),
    }),
  }));
  return pack([
    part("[Content_Types].xml", contentTypes(plans.length)),
    part("_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])),
    part("xl/workbook.xml", workbookXml(plans, isHidden, first)),
    part("xl/_rels/workbook.xml.rels", workbookRelationships(plans.length)),
    ...sheets,
    part("xl/styles.xml", stylesPart(styles)),
    { name: "xl/sharedStrings.xml", content: strings.part() },
  ]);
}

function part(name: string, xml: string) {
  return { name, content: new XmlBytes().xml(xml).bytes() };
}

/** The texts of the workbook's cells, each once. */
class SharedStrings {
  private readonly indices = new Map<string, number>();
  private uses = 0;

  readonly text: TextXml = (out, text) => {
    this.uses++;
    const known = this.indices.get(text);
    const index = known ?? this.indices.size;
    if (known === undefined) this.indices.set(text, index);
    out.xml(' t="s"><v>').xml(String(index)).xml("</v></c>");
  };

  part(): Uint8Array {
    const out = new XmlBytes();
    out.xml(`${XML_HEAD}<sst xmlns="${MAIN_NAMESPACE}" count="${this.uses}" uniqueCount="${this.indices.size}">`);
    for (const text of this.indices.keys()) {
      out.xml("<si>");
      addTextElement(out, text);
      out.xml("</si>");
    }
    return out.xml("</sst>").bytes();
  }
}

function workbookXml(plans: readonly SheetPlan[], isHidden: readonly boolean[], first: number): string {
  const sheets = plans.map((plan, i) => {
    const state = isHidden[i] ? ' state="hidden"' : "";
    return `<sheet name="${encodeAttribute(plan.name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const hasFormulas = plans.some((plan) => plan.cells.some((cell) => cell.content.kind === "formula"));
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS}">` +
    `<workbookPr/><bookViews><workbookView activeTab="${first}"/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets>` +
    `<definedNames>${plans.map(printNames).join("")}</definedNames>` +
    (hasFormulas ? '<calcPr calcId="191029" fullCalcOnLoad="1"/>' : "") +
    "</workbook>"
  );
}

function workbookRelationships(sheets: number): string {
  return relationships([
    ...Array.from({ length: sheets }, (_, i): [string, string] => ["worksheet", `worksheets/sheet${i + 1}.xml`]),
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ]);
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const all = targets.map(
    ([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${all.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return (
    `${XML_HEAD}<Types xmlns="${CONTENT_TYPES}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("xl/workbook.xml", CONTENT_TYPE.workbook) +
    Array.from({ length: sheets }, (_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, CONTENT_TYPE.worksheet)).join(
      "",
    ) +
    override("xl/styles.xml", CONTENT_TYPE.styles) +
    override("xl/sharedStrings.xml", CONTENT_TYPE.sharedStrings) +
    "</Types>"
  );
}
