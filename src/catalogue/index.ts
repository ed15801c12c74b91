export { catalogueFor } from "./catalogue";
export { retiredIn } from "./changes";
export { classificationOf, levelOf, lineage, parentOf, plainCode } from "./codes";
export { DESCRIBED_YEAR } from "./coverage";
export { CATALOGUE_SOURCES } from "./entries";
export { governmentCodesFor, type EconomicMapping } from "./mapping";
export { areAlike, normalName, numberingOf } from "./names";
export { ownListFromRows, ownListFromSnapshot, type OwnList, type OwnListProblem } from "./own-list";
export * from "./types";
