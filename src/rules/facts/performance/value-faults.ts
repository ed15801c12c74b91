import { type IndicatorValue, isSameKind, readIndicatorValue, tellsChange, unitInName } from "../../../facts";

/** Why a value is not one that its indicator may have. */
export type ValueFault = "percent" | "year" | "unit";

const PERCENT: ReadonlySet<string> = new Set(["%", "百分比"]);

/**
 * What is wrong with an indicator's value: a percentage above 100 of what is no change, a date of another year, a unit of another kind than the
 * name says. `覆盖率（%）`, `≥120%` → percent; `完成时间`, `2023年底前` in 2024 → year; `调研次数（次）`, `≥4人` → unit; `有效保障` → undefined.
 */
export function valueFault(name: string, text: string, year: number | undefined): ValueFault | undefined {
  const value = readIndicatorValue(text);
  if (value.kind === "date") return year !== undefined && value.year !== year ? "year" : undefined;
  if (value.kind === "words") return undefined;
  const unit = unitInName(name);
  if (unit !== undefined && !isSameKind(unit, value.unit)) return "unit";
  const isPercent = PERCENT.has(value.unit) || (value.unit === "" && unit !== undefined && PERCENT.has(unit));
  return isPercent && !tellsChange(name) && highest(value) > 100 ? "percent" : undefined;
}

function highest(value: Extract<IndicatorValue, { kind: "bound" | "range" }>): number {
  return Number(value.kind === "bound" ? value.number : value.high);
}
