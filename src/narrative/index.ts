export { type Case, type Percent, caseOf, growth, percentText, share } from "./arithmetic";
export { FigureBook, type NarrativeInput, type Stated } from "./figure-book";
export type { OpenPoint, OpenPointKind } from "./open-points";
export { NOT_PUBLISHED, PublishedNames } from "./published-names";
export { type NarrativeRun, type NumberBasis, textOf } from "./runs";
export type { Slot, StatementSpec, Subject, Wording } from "./statement";
export { STATEMENTS } from "./sections";
export { type Narrative, type NarrativeBlock, narrativeProfileOf, writeNarrative } from "./write-narrative";
export type { NarrativeParagraph } from "./write-statement";
