export { type ComparedWith, compareTables } from "./compare-tables";
export * from "./comparison";
export { COMPARISON_SHEET, comparisonSheet } from "./comparison-sheet";
export { type MoneyChange, type MoneyDrawings, type MoneyPart, drawingsOf } from "./drawings";
