/**
 * What the user may set of a check: rules on or off and their severity, thresholds, the year and the list of codes, own ties. One value, `CheckConfig`,
 * whether it comes from a file, is kept in a workbook, or is kept for the user.
 */
export * from "./check-config";
export * from "./codes";
export type { ConfigProblem } from "./fields";
export * from "./layers";
export * from "./parse-config";
export * from "./write-config";
