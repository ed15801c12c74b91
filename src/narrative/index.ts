export { type Case, type Percent, caseOf, growth, percentText, share } from "./arithmetic";
export { chineseNumber } from "./chinese-number";
export { FIGURE_PROBLEMS } from "./figure-problems";
export { FigureBook, type NarrativeInput, type Stated } from "./figure-book";
export { type NarrativeRun, type NumberBasis, textOf } from "./runs";
export type { Slot, StatementSpec, Subject, Wording } from "./statement";
export { STATEMENTS } from "./sections";
export { type Narrative, type NarrativeBlock, narrativeProfileOf, writeNarrative } from "./write-narrative";
export type { NarrativeParagraph } from "./write-statement";
