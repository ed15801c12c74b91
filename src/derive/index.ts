export { type Atom, atomsOf } from "./atoms";
export { compareWithLedger } from "./compare";
export { deriveDisclosure, disclosureOfSums } from "./derive-disclosure";
export type { DisclosureFacts } from "./disclosure-facts";
export { type RowPlace, SectionIndex } from "./section-index";
export { type SummedRow, type SummedSections, inOrder, indexesOf } from "./section-sums";
