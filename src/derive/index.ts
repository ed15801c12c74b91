export { type Atom, atomsOf } from "./atoms";
export { type LedgerDifference, compareWithLedger } from "./compare";
export { type DisclosureFacts, deriveDisclosure } from "./derive-disclosure";
export { type RowPlace, SectionIndex, TOTAL_PLACE } from "./section-index";
