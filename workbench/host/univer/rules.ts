import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type {} from "@univerjs/preset-sheets-conditional-formatting";
import type { Area } from "../../../src/workbook";

/** A conditional format of Univer's, as far as Excel's API shows one. */
export interface Rule {
  readonly id: string;
  readonly areas: readonly Area[];
  /** One of Excel.ConditionalFormatType. */
  readonly type: string;
  /** The condition: a formula (Custom), or what the cell is compared with (CellValue). */
  readonly condition: string;
  readonly fill?: string;
  readonly font?: string;
  /** How the bars of a DataBar look. */
  readonly bars?: Bars;
}

/** Bars in cells; an end that is not given is the host's own. */
export interface Bars {
  readonly positive: string;
  readonly negative: string;
  readonly isGradient: boolean;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** What Excel gives bars that were not told how to look. */
export const PLAIN_BARS: Bars = { positive: "#638EC6", negative: "#FF0000", isGradient: true };

type StoredRule = ReturnType<FWorksheet["getConditionalFormattingRules"]>[number];

/** The conditional formats of a sheet, the first to apply first. They keep their ids while the workbook is open (`CF-1`). */
export function rulesOf(sheet: FWorksheet): Rule[] {
  return sheet.getConditionalFormattingRules().map(toRule);
}

/** Adds a conditional format before all others. */
export function addRule(sheet: FWorksheet, rule: Rule): void {
  sheet.addConditionalFormattingRule(toStored(sheet, rule));
}

/** Puts a changed conditional format in the place of the one with the same id. */
export function changeRule(sheet: FWorksheet, rule: Rule): void {
  sheet.setConditionalFormattingRule(rule.id, toStored(sheet, rule));
}

export function deleteRule(sheet: FWorksheet, id: string): void {
  sheet.deleteConditionalFormattingRule(id);
}

function toRule(stored: StoredRule): Rule {
  const rule = stored.rule as unknown as {
    type: string;
    subType?: string;
    value?: unknown;
    style?: { bg?: { rgb?: string }; cl?: { rgb?: string } };
    config?: StoredBars;
  };
  return {
    id: stored.cfId,
    areas: stored.ranges.map((range) => ({
      top: range.startRow,
      left: range.startColumn,
      bottom: range.endRow,
      right: range.endColumn,
    })),
    type: typeOf(rule.type, rule.subType),
    condition: String(rule.value ?? ""),
    fill: rule.style?.bg?.rgb,
    font: rule.style?.cl?.rgb,
    ...(rule.type === "dataBar" && rule.config && { bars: toBars(rule.config) }),
  };
}

/** Univer's kinds in Excel's terms. */
function typeOf(type: string, subType: string | undefined): string {
  if (type === "colorScale") return "ColorScale";
  if (type === "dataBar") return "DataBar";
  if (type === "iconSet") return "IconSet";
  if (subType === "formula") return "Custom";
  if (subType === "rank") return "TopBottom";
  if (subType === "text") return "CellValue";
  return subType === "number" ? "CellValue" : "PresetCriteria";
}

/** Univer's bars; its `native` is what is below nothing. */
interface StoredBars {
  readonly min: { readonly type: string; readonly value?: number | string };
  readonly max: { readonly type: string; readonly value?: number | string };
  readonly isGradient: boolean;
  readonly positiveColor: string;
  readonly nativeColor: string;
}

function toBars({ min, max, isGradient, positiveColor, nativeColor }: StoredBars): Bars {
  const end = ({ type, value }: StoredBars["min"]) => (type === "num" ? Number(value) : undefined);
  return { positive: positiveColor, negative: nativeColor, isGradient, least: end(min), most: end(max) };
}

function barsRule({ positive, negative, isGradient, least, most }: Bars) {
  const end = (own: string, value: number | undefined) =>
    value === undefined ? { type: own } : { type: "num", value };
  const config: StoredBars = {
    min: end("min", least),
    max: end("max", most),
    isGradient,
    positiveColor: positive,
    nativeColor: negative,
  };
  return { type: "dataBar", isShowValue: true, config };
}

function toStored(sheet: FWorksheet, rule: Rule): StoredRule {
  return storedRule({ unitId: sheet.getWorkbook().getUnitId(), sheetId: sheet.getSheetId() }, rule);
}

/** A conditional format as Univer keeps it with a workbook's sheet. */
export function storedRule(place: { readonly unitId: string; readonly sheetId: string }, rule: Rule): StoredRule {
  const style = { ...(rule.fill && { bg: { rgb: rule.fill } }), ...(rule.font && { cl: { rgb: rule.font } }) };
  const condition =
    rule.type === "Custom"
      ? { subType: "formula", value: rule.condition }
      : { subType: "text", operator: "equal", value: rule.condition };
  return {
    cfId: rule.id,
    stopIfTrue: false,
    ranges: rule.areas.map((area) => ({
      ...place,
      startRow: area.top,
      startColumn: area.left,
      endRow: area.bottom,
      endColumn: area.right,
    })),
    rule: rule.type === "DataBar" ? barsRule(rule.bars ?? PLAIN_BARS) : { type: "highlightCell", ...condition, style },
  } as unknown as StoredRule;
}
