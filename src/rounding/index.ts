export type { ControlTotal } from "./problem";
export { type RoundingOptions, roundLedger } from "./round-ledger";
