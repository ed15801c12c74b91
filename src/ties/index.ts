/**
 * The ties (勾稽关系) of a disclosure, derived from the questions of its figures. The words that this room uses:
 *
 * - **question** what a figure says, as a question put to the ledger (`Query`). 表5 基本支出 of 20103 asks: function 20103, general budget, basic.
 * - **row** the part of a question that the table's row brings: a functional code, a project, or all rows. Rows are numbered (`CodeTree`).
 * - **aspect** the rest of the question, mostly what a column asks: fund, kind, economic codes (`Aspect`). Row and aspect make the question.
 * - **section** a table, or one half of 表1 and 表4: income and expenditure. Its **domain** is what the whole section is about.
 * - **direct** the figures of a section that ask a question themselves; mostly one. Where a line and the row of totals ask the same, the total speaks.
 * - **parts**, **split** a question taken apart along one dimension (fund, kind, economic codes, rows) without overlap and without rest.
 * - **cover** the figures of a section whose sum answers a question: the direct one, or else the covers of its parts, the coarsest split first; none at
 *   all where the section lists such rows and this one is not among them: then the answer is zero. Undefined where the section cannot say.
 * - **asker** a section with a figure that asks the question; **teller** one that can answer questions of this aspect, be it by a sum.
 * - **group** all askers of one question. What is tied to what is found once a group, for all rows that it asks about.
 * - **preference** how well the user knows ties between two places: of ties that follow from each other those that he knows are kept.
 * - **holder** a section about a part only of an aspect, which shows what the whole must not be smaller than.
 *
 * An example, in 万元, from samples/budget-2024.xlsx. 表3 says of 20103 that it comes to 466.14 (E7), of which 316.47 is basic (F7) and 149.67 project (G7).
 * - E7 asks: row 20103, aspect all funds and all kinds. 表3 splits that aspect by kind: E7 = F7 + G7, 466.14 = 316.47 + 149.67.
 * - Right below 20103 the section lists 2010301, 2010350 and 2010399: E7 = E8 + E9 + E10, 466.14 = 305.44 + 40.70 + 120.00.
 * - 表2!E8 asks the same: 表2 and 表3 are one group in this row, tied by 表2!E8 = 表3!E7.
 * - 表5!E7 asks for a part, the general budget: 376.47. 表2 is a teller of that aspect: its cover is two columns, so 表2!G8 + 表2!H8 = 表5!E7. If there were
 *   no 表2, no table would show both the part and the whole, and the tie would be 表5!E7 ≤ 表3!E7, 表5 being the holder.
 *
 * The plain derivation, question by question, stands in tests/ties/plain-ties.ts: the fast one here finds no other ties, and enough of them.
 */
export { deriveEquations } from "./derive";
export * from "./equation";
export * from "./judge";
export { KnownTies, type TieSource } from "./known-ties";
export { TieIndex } from "./tie-index";
export { TiesByShape } from "./ties-by-shape";
export { figuresInFailedTies, type PrintedAnswer, PrintedAnswers } from "./printed-answers";
export { asksForAll } from "./question";
export { Section } from "./section";
