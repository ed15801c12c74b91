export * from "./diagnose";
export * from "./report";
export { tieFormula } from "./build-report";
