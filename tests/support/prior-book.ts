import { catalogueFor } from "../../src/catalogue";
import type { PriorBook, PriorFact } from "../../src/facts";
import { priorBook } from "../../src/prior";
import { readFacts } from "../../src/recognise/facts";
import type { Disclosure } from "../../src/tables";
import { PrintedAnswers } from "../../src/ties";
import { samplePriorSheet } from "./fact-sheets";

/** Last year as the rows of the sheet 上年预算 state it, for a document of 2024. */
export function priorBookOf(prior: readonly PriorFact[]): PriorBook {
  return priorBook({ prior }, [], catalogueFor(2024));
}

/** The rows of the sample's sheet 上年预算, as they are read. */
export function samplePriorFacts(): readonly PriorFact[] {
  return readFacts({ sheets: [samplePriorSheet()] }).prior;
}

/** Last year as its published tables print it, every change with the same reason. */
export function priorBookOfTables(disclosure: Disclosure, reason?: string): PriorBook {
  const printed = new PrintedAnswers(disclosure);
  return {
    ask: (question) => {
      const found = printed.ask(question);
      return found && { amount: found.amount, source: "prior-disclosure", cells: found.cells };
    },
    reason: () => (reason === undefined ? undefined : { value: reason }),
    reasonCell: () => undefined,
    changeInTheWay: () => undefined,
    disagreements: [],
  };
}
