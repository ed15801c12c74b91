export {
  type ControlDifference,
  type ControlTotal,
  type UnmetControl,
  controlDifferences,
  unmetControls,
} from "./controls";
export { type RoundedRows, type RoundingOptions, roundLedger, roundedRows } from "./round-ledger";
export { type Shift, shiftedFigures } from "./shifts";
