export { type Atom, atomsOf } from "./atoms";
export { compareWithLedger } from "./compare";
export { type DisclosureFacts, deriveDisclosure } from "./derive-disclosure";
export { type RowPlace, SectionIndex, TOTAL_PLACE } from "./section-index";
