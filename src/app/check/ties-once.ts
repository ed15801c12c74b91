import type { Disclosure } from "../../tables";
import { type Equation, type TieSource, TiesByShape, judgeAll } from "../../ties";
import { oncePer } from "../../workbook";

/** The ties of the disclosures that were checked last, in a folder mostly units of one department. */
const tiesByShape = new TiesByShape();

/** All ties of a disclosure, derived when they are first asked for: to find out how it is to be read, or to check it. */
export const tiesOnce = oncePer((disclosure: Disclosure): readonly Equation[] => tiesByShape.of(disclosure));

/** The same for a check. */
export const TIES_ONCE: TieSource = { of: tiesOnce, judge: judgeAll };
