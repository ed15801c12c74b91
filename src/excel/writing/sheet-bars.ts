import { areaA1, type SheetPlan } from "../../workbook";

/** Draws the bars in a sheet's cells: solid, from an axis, in another colour below nothing. */
export function drawBars(sheet: Excel.Worksheet, { bars = [] }: SheetPlan): void {
  for (const one of bars) {
    const { dataBar } = sheet.getRange(areaA1(one.area)).conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    const { positiveFormat, negativeFormat } = dataBar;
    positiveFormat.fillColor = one.color;
    positiveFormat.gradientFill = false;
    negativeFormat.matchPositiveFillColor = false;
    negativeFormat.fillColor = one.negativeColor;
    dataBar.lowerBoundRule = endOf(one.scale?.least);
    dataBar.upperBoundRule = endOf(one.scale?.most);
  }
}

/** An end of the scale: a number, or the host's own. */
function endOf(number: number | undefined): Excel.ConditionalDataBarRule {
  if (number === undefined) return { type: Excel.ConditionalFormatRuleType.automatic };
  return { type: Excel.ConditionalFormatRuleType.number, formula: `=${number}` };
}
