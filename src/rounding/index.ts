export { type ControlDifference, type ControlTotal, controlDifferences } from "./controls";
export { type RoundingOptions, roundLedger } from "./round-ledger";
export { type Shift, shiftedFigures } from "./shifts";
