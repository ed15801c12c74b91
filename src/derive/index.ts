export { type Atom, atomsOf } from "./atoms";
export { compareWithLedger } from "./compare";
export { deriveDisclosure } from "./derive-disclosure";
export type { DisclosureFacts } from "./disclosure-facts";
export { type RowPlace, SectionIndex } from "./section-index";
export { indexesOf } from "./section-sums";
