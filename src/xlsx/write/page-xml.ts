import { columnName, fixedAreaA1, type PageSetup, sheetInFormula, type SheetPlan } from "../../workbook";
import { encodeAttribute, encodeText } from "../xml/text";

/** Excel's number for A4. */
const A4 = 9;
const CENTIMETRES_PER_INCH = 2.54;

/** What stands behind the cells: print options, margins, paper, foot, in the order of the schema. */
export function pageXml(page: PageSetup): string {
  const { margins } = page;
  const side = (name: "left" | "right" | "top" | "bottom"): string => ` ${name}="${inches(margins[name])}"`;
  return (
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins${side("left")}${side("right")}${side("top")}${side("bottom")}` +
    ` header="${inches(margins.top / 2)}" footer="${inches(margins.bottom / 2)}"/>` +
    `<pageSetup paperSize="${A4}" fitToWidth="1" fitToHeight="${page.onePage ? 1 : 0}" orientation="${page.orientation}"/>` +
    (page.footer === "" ? "" : `<headerFooter><oddFooter>${encodeText(`&C${page.footer}`)}</oddFooter></headerFooter>`)
  );
}

/** The sheet's print area and title rows, as the workbook's defined names; `index` is the sheet's place, from 0. */
export function printNames(plan: SheetPlan, index: number): string {
  const sheet = sheetInFormula(plan.name);
  const { printArea, titleRows } = plan.page;
  const name = (id: string, target: string): string =>
    `<definedName name="_xlnm.${id}" localSheetId="${index}">${encodeText(`${sheet}!${target}`)}</definedName>`;
  return (
    name("Print_Area", fixedAreaA1(printArea)) +
    (titleRows === undefined ? "" : name("Print_Titles", `$${titleRows.first + 1}:$${titleRows.last + 1}`))
  );
}

/** The sheet's links within the workbook. */
export function linksXml(plan: SheetPlan): string {
  if (plan.links.length === 0) return "";
  const links = plan.links.map(({ row, column, target, tip }) => {
    const tooltip = tip === undefined ? "" : ` tooltip="${encodeAttribute(tip.slice(0, 255))}"`;
    return `<hyperlink ref="${columnName(column)}${row + 1}" location="${encodeAttribute(target)}"${tooltip}/>`;
  });
  return `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function inches(centimetres: number): string {
  return String(Math.trunc((centimetres / CENTIMETRES_PER_INCH) * 10_000) / 10_000);
}
