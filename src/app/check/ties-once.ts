import type { Disclosure } from "../../tables";
import { type Equation, type TieSource, deriveEquations, judgeAll } from "../../ties";
import { oncePer } from "../../workbook";

/** All ties of a disclosure, derived when they are first asked for: to find out how it is to be read, or to check it. */
export const tiesOnce = oncePer((disclosure: Disclosure): readonly Equation[] => deriveEquations(disclosure));

/** The same for a check. */
export const TIES_ONCE: TieSource = { of: tiesOnce, judge: judgeAll };
