export { budgetBeside } from "./budget-beside";
export { type ChangedCode, changedCodes } from "./changed-codes";
export { PRIOR_SOURCE_NAMES, type ToldDisagreement, priorDisagreements } from "./disagreements";
export { emptyPriorEdits } from "./fill-sheet";
export { type PriorTables, priorBook } from "./prior-book";
export { type PriorRefusal, priorRefusal } from "./refusal";
