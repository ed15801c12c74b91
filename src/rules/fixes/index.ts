export { type CellChanges, cellFix } from "./cell-fix";
export type { Fix, FixRow } from "../../tables";
export { amountsOfRow, editLabel } from "./label";
export { type NewRow, type RowFix, rowFix } from "./row-fix";
