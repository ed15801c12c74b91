export { type AtomMoney, type AtomSubject, type Atoms, atomsOf, moneyOf, rowOfAtom, subjectOf } from "./atoms";
export { compareWithLedger } from "./compare";
export { deriveDisclosure, disclosureOfSums } from "./derive-disclosure";
export type { DisclosureFacts } from "./disclosure-facts";
export { DistinctLists, type NumberLists, grouped, inverted, listAt } from "./number-lists";
export { type RowPlace, SectionIndex } from "./section-index";
export { type SummedRow, type SummedSections, inOrder, indexesOf } from "./section-sums";
