export { emptyPriorEdits } from "./fill-sheet";
export { type PriorTables, priorBook } from "./prior-book";
export { type PriorRefusal, priorRefusal } from "./refusal";
