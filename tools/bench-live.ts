import { performance } from "node:perf_hooks";
import { figuresOf, tableOf } from "../src/tables";
import { TEMPLATES } from "../src/templates";
import type { Snapshot } from "../src/workbook";
import { readWorkbook } from "../src/xlsx";
import { answersUnder } from "../src/worker/answers";
import { SentSheets } from "../src/worker/sheet-store";
import { keepUnchanged } from "../src/app/live/keep-unchanged";
import { typeIn } from "./live-totals";
import { readDisclosure } from "./shipped";

/** What checks take in milliseconds, and what the live one takes beside the whole one; each the median of its runs. */
export interface LiveBesideWhole {
  readonly whole: number;
  readonly live: number;
  readonly ratio: number;
}

const WARM_UP = 6;
const RUNS = 21;

/**
 * What the worker takes for a live check after one changed amount, beside what it takes to check the same workbook for the first time. In turn an amount
 * of 表3 is typed one too large and right again, and live totals follow, so that half of the checks find an error. Whole and live check the same in each run, one
 * after the other, so that both meet the same moods of the machine.
 */
export function liveBesideWhole(bytes: Uint8Array): LiveBesideWhole {
  const states = twoStates(readWorkbook(bytes));
  const [live, sent] = [answersUnder(TEMPLATES), new SentSheets()];
  let known = states[0];
  const checkLive = (state: Snapshot): number => {
    known = keepUnchanged(known, state);
    return timeOf(live, sent.send(known));
  };
  const run = (number: number) => {
    const state = states[number % 2]!;
    const whole = timeOf(answersUnder(TEMPLATES), new SentSheets().send(state));
    return { whole, live: checkLive(state) };
  };
  for (let number = 0; number < WARM_UP; number++) run(number);
  const runs = Array.from({ length: RUNS }, (_, number) => run(WARM_UP + number));
  return {
    whole: median(runs.map((one) => one.whole)),
    live: median(runs.map((one) => one.live)),
    ratio: median(runs.map((one) => one.live / one.whole)),
  };
}

/** The workbook as it is, and with an amount in the middle of 表3 one too large. */
function twoStates(workbook: Snapshot): readonly [Snapshot, Snapshot] {
  const table = tableOf(readDisclosure(workbook), "T3")!;
  const typed = figuresOf(table).filter(({ raw, formula }) => typeof raw === "number" && formula === undefined);
  const { cell, raw } = typed[Math.floor(typed.length / 2)]!;
  return [workbook, typeIn(workbook, [{ cell, value: (raw as number) + 1 }]).workbook];
}

function timeOf(answer: ReturnType<typeof answersUnder>, sheets: ReturnType<SentSheets["send"]>): number {
  const start = performance.now();
  const answered = answer({ number: 1, task: "check", sheets, options: {} });
  if (!("report" in answered)) throw new Error(`no report: ${JSON.stringify(answered)}`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
