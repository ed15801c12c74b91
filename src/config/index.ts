/**
 * What the user may set of a check: rules on or off and their severity, thresholds, the year and the list of codes, own ties. One value, `CheckConfig`,
 * whether it comes from a file, is kept in a workbook, or is kept for the user. Lists of codes (./codes) are imported by themselves: with them comes the
 * catalogue, which the pane does not need at its start.
 */
export * from "./check-config";
export type { ConfigProblem } from "./fields";
export * from "./layers";
export * from "./parse-config";
export * from "./write-config";
