import type { Rule } from "../../rule";
import { satisfactionBasis } from "./basis";
import { coverage } from "./coverage";
import { levelPairs } from "./pairs";
import { sameIndicator } from "./same";
import { indicatorValue } from "./value";
import { weights } from "./weights";

/** The rules over tables of targets that ask for nothing else: they can be put to those of a published text, without any ledger. */
export const TARGET_RULES: readonly Rule[] = [
  weights,
  indicatorValue,
  sameIndicator,
  levelPairs,
  coverage,
  satisfactionBasis,
];
