export * from "./assets";
export * from "./document-facts";
export * from "./fact";
export { isSameKind, tellsChange, unitInName } from "./indicator-unit";
export { type BoundSign, type IndicatorValue, printedIndicatorValue, readIndicatorValue } from "./indicator-value";
export * from "./notes";
export type * from "./open-point";
export * from "./performance";
export * from "./prior-book";
export * from "./prior-fact";
export * from "./problems";
export * from "./procurement";
export * from "./project-note";
export { publishedFacts } from "./published-facts";
export { publishedPrior } from "./published-prior";
export {
  type MarkedRow,
  PublishedNames,
  type SecretProject,
  type SharedName,
  foldedName,
  secretProjects,
  sharedNames,
} from "./secret-projects";
export { isSameUnit } from "./same-unit";
export * from "./unit-profile";
