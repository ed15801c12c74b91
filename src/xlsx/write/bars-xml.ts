import { areaA1, type PlannedBars, type SheetPlan } from "../../workbook";
import { argb } from "./style-book";

/** Where Excel 2010 and later keep what the first form of bars cannot say: an axis, another colour below nothing, no shading. */
const NAMESPACE_2010 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const FORMULA_NAMESPACE = "http://schemas.microsoft.com/office/excel/2006/main";
/** The extensions of a rule and of a sheet that hold it (MS-XLSX 2.2.3, 2.3.1). */
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const AXIS_COLOR = "FF7F7F7F";

/** The sheet's bars as every Excel reads them, each with the name of its fuller form; the rules are numbered after so many others. */
export function barsXml({ bars = [] }: SheetPlan, rulesBefore: number): string {
  return bars
    .map(
      (one, index) =>
        `<conditionalFormatting sqref="${areaA1(one.area)}"><cfRule type="dataBar" priority="${rulesBefore + index + 1}">` +
        `<dataBar>${bounds(one, "min", (type, number) => `<cfvo type="${type}"${number === undefined ? "" : ` val="${number}"`}/>`)}` +
        `<color rgb="${argb(one.color)}"/></dataBar>` +
        `<extLst><ext xmlns:x14="${NAMESPACE_2010}" uri="${RULE_EXTENSION}"><x14:id>${nameOf(index)}</x14:id></ext></extLst>` +
        "</cfRule></conditionalFormatting>",
    )
    .join("");
}

/** The fuller forms of the sheet's bars, which end its XML; nothing where it has none. */
export function fullBarsXml({ bars = [] }: SheetPlan): string {
  if (bars.length === 0) return "";
  const rules = bars.map((one, index) => {
    const ends = bounds(one, "autoMin", (type, number) =>
      number === undefined
        ? `<x14:cfvo type="${type}"/>`
        : `<x14:cfvo type="${type}"><xm:f>${number}</xm:f></x14:cfvo>`,
    );
    return (
      `<x14:conditionalFormatting xmlns:xm="${FORMULA_NAMESPACE}"><x14:cfRule type="dataBar" id="${nameOf(index)}">` +
      `<x14:dataBar minLength="0" maxLength="100" gradient="0">${ends}` +
      `<x14:negativeFillColor rgb="${argb(one.negativeColor)}"/><x14:axisColor rgb="${AXIS_COLOR}"/></x14:dataBar></x14:cfRule>` +
      `<xm:sqref>${areaA1(one.area)}</xm:sqref></x14:conditionalFormatting>`
    );
  });
  return (
    `<extLst><ext xmlns:x14="${NAMESPACE_2010}" uri="${SHEET_EXTENSION}"><x14:conditionalFormattings>` +
    `${rules.join("")}</x14:conditionalFormattings></ext></extLst>`
  );
}

/** Both ends of a scale: its numbers, or the host's own by the names of the form. */
function bounds(
  { scale }: PlannedBars,
  own: "min" | "autoMin",
  end: (type: string, number: number | undefined) => string,
): string {
  if (scale) return end("num", scale.least) + end("num", scale.most);
  return end(own, undefined) + end(own === "min" ? "max" : "autoMax", undefined);
}

/** The name that joins both forms of a rule, one of its own within the sheet: 0 → `{B4D0BA25-0000-4000-8000-000000000000}`. */
function nameOf(index: number): string {
  return `{B4D0BA25-0000-4000-8000-${index.toString(16).toUpperCase().padStart(12, "0")}}`;
}
