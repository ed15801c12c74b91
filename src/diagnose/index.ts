export * from "./diagnose";
export * from "./report";
export { tieFormula } from "./report/build-report";
