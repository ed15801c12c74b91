export { type OverallFunds, type ProjectFunds, overallFunds, projectCounts, projectFunds } from "./funds";
export { isSameKind, tellsChange, unitInName } from "./indicator-unit";
export { type IndicatorValue, printedIndicatorValue, readIndicatorValue } from "./indicator-value";
export type { TargetContext } from "./overall-table";
export { type PerformanceInput, type PerformanceSheets, performanceSheets } from "./performance-sheets";
