export type { TargetContext } from "./overall-table";
export { type PerformanceInput, type PerformanceSheets, performanceSheets } from "./performance-sheets";
export type { TargetFunds } from "./project-table";
