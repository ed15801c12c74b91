import { applyEdits, insertion } from "../../xml";
import { outline, placeAfter } from "./elements";
import { withAttributes } from "./tags";

const BEFORE_CALCULATION: ReadonlySet<string> = new Set(
  (
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
    "definedNames"
  ).split(" "),
);

/** The workbook's main part, asking for all formulas to be calculated when it is opened. */
export function calculatedOnLoad(xml: string, part: string): string {
  const layout = outline(xml, part);
  const element = layout.children.find(({ name }) => name === "calcPr");
  if (!element)
    return applyEdits(xml, [
      insertion(placeAfter(layout, BEFORE_CALCULATION), `<${layout.prefix}calcPr fullCalcOnLoad="1"/>`),
    ]);
  const tag = withAttributes(xml.slice(element.start, element.openEnd), { fullCalcOnLoad: "1" });
  return applyEdits(xml, [{ from: element.start, to: element.openEnd, text: tag }]);
}
