import type { Answer } from "../host/assumptions";

/** The two sheets in which everything is tried; they are made before and taken away after. */
export const FIRST = "自检甲";
export const SECOND = "自检乙";
/** Before the name of every sheet of the check's own. */
export const PREFIX = "自检";

/** A question to Excel about an assumption of the host's, by its id. */
export interface Question {
  readonly id: string;
  /** Told while it is asked. */
  readonly about: string;
  ask(): Promise<Answer>;
}

/** Runs some round trips, waiting while the user is typing in a cell. */
export function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, work);
}

/** One of the check's own sheets. */
export function sheetOf(context: Excel.RequestContext, name: string = FIRST): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

/** The code with which Excel refuses what is queued; "done" where it does it. */
export function outcomeOf(queue: (context: Excel.RequestContext) => void): Promise<string> {
  return run(async (context) => {
    queue(context);
    await context.sync();
    return "done";
  }).catch(codeOf);
}

/** The code of an error of office.js. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : String(error);
}

/** `自检甲!A1:B2` → `A1:B2` */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** Time for events to arrive. */
export function aMoment(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
