export type { TextKnowledge } from "./knowledge";
export { FACT_KEYS, type FactKey } from "./lexicon/fact-keys";
export { type ListedUnits, listedUnitsIn } from "./listed-units";
export { readText } from "./read-text";
