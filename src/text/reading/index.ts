export type { TextKnowledge } from "./knowledge";
export { FACT_KEYS, type FactKey } from "./lexicon/fact-keys";
export { readText } from "./read-text";
