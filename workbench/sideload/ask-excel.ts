import type { Answer } from "../host/assumptions";
import { codeOf, PREFIX, type Question, run } from "./question";
import { BATCHES } from "./questions/batches";
import { CONTENTS } from "./questions/contents";
import { EVENTS } from "./questions/events";
import { ROWS } from "./questions/rows";
import { RULES } from "./questions/rules";
import { SHEETS } from "./questions/sheets";
import { NEEDED, WORKBOOK } from "./questions/workbook";

/** Every question, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  ...BATCHES,
  ...SHEETS,
  ...CONTENTS,
  ...ROWS,
  ...RULES,
  ...WORKBOOK,
  ...EVENTS,
];

/** What Excel answered to a question. */
export interface Answered {
  readonly id: string;
  readonly about: string;
  /** Undefined where asking failed. */
  readonly answer?: Answer;
  readonly failure?: string;
}

/**
 * Asks all questions, one after the other, in sheets of the check's own, which are taken away at the end. `tell` hears of each answer.
 * The workbook should be a new, empty one.
 */
export async function askExcel(tell: (answered: Answered) => void = () => undefined): Promise<Answered[]> {
  await takeAway();
  await run(async (context) => {
    for (const name of NEEDED) context.workbook.worksheets.add(name);
    await context.sync();
  });
  const answers: Answered[] = [];
  for (const question of QUESTIONS) {
    const answered = await answerTo(question);
    answers.push(answered);
    tell(answered);
  }
  await takeAway();
  return answers;
}

async function answerTo({ id, about, ask }: Question): Promise<Answered> {
  try {
    return { id, about, answer: await ask() };
  } catch (error) {
    return { id, about, failure: codeOf(error) };
  }
}

/** Deletes all sheets of the check's own. */
async function takeAway(): Promise<void> {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items.filter(({ name }) => name.startsWith(PREFIX))) {
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
  });
}
