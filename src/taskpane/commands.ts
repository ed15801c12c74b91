import { checkWorkbook } from "../app/check-workbook";
import type { Checker } from "../app/checker";
import { clearMarks } from "../app/clear-marks";
import { type Consequences, generateTables } from "../app/generate-tables";
import { goToCell } from "../app/go-to-cell";
import { markFindings } from "../app/mark-findings";
import type { WorkbookPort } from "../app/port";
import { Cancelled, type Step } from "../app/progress";
import type { Report, ReportCell } from "../diagnose/report";
import {
  CANCELLED,
  NOTHING_TO_GENERATE,
  noticeOfClearing,
  noticeOfFailure,
  noticeOfGenerating,
  noticeOfMarks,
} from "./notices";
import type { SessionEvent } from "./session";

/** What the pane works with; all of it is given by taskpane/index, so that tests can give their own. */
export interface Tools {
  readonly port: WorkbookPort;
  readonly checker: Checker;
  /** The time of day, as it is shown beside a report. */
  readonly clock: () => string;
  /** Calls back whenever cells of the workbook are changed by hand; returns the way to stop. Absent where Excel does not tell. */
  readonly watch?: (onChange: () => void) => () => void;
}

/** The commands of the pane. Each may be called at any time; one that comes while another is at work is not heard. */
export interface Commands {
  check(): void;
  generate(): void;
  mark(): void;
  clear(): void;
  goTo(cell: Pick<ReportCell, "sheet" | "address">): void;
  /** Gives up what is at work; what it still brings is dropped. */
  cancel(): void;
  /** Answers the question that generating asked. */
  answer(goOn: boolean): void;
  dismiss(): void;
}

/** Steps that change the workbook; they are all or nothing, so they are not cut off. */
const WRITING: ReadonlySet<Step> = new Set(["writing", "marking"]);

/** One run of a command. An abandoned run ends without a trace on the screen. */
interface Run {
  readonly signal: AbortSignal;
  readonly onStep: (step: Step) => void;
  readonly dispatch: (event: SessionEvent) => void;
}

/** The commands over a workbook; what comes of them is told to `dispatch`. */
export function createCommands({ port, checker, clock }: Tools, dispatch: (event: SessionEvent) => void): Commands {
  let running: AbortController | undefined;
  let answer: (goOn: boolean) => void = () => undefined;
  let report: Report | undefined;

  const run = async (work: (run: Run) => Promise<void>): Promise<void> => {
    if (running) return;
    const controller = new AbortController();
    running = controller;
    const live = (event: SessionEvent): void => {
      if (controller.signal.aborted) return;
      if (event.type === "checked") report = event.report;
      dispatch(event);
    };
    // Once something is written there is no going back, and the rest of the run (checking again) is not cut off either.
    let written = false;
    const onStep = (step: Step): void => {
      written ||= WRITING.has(step);
      live({ type: "step", step, cancellable: !written });
    };
    try {
      await work({ signal: controller.signal, onStep, dispatch: live });
    } catch (error) {
      live({ type: "ended", notice: error instanceof Cancelled ? CANCELLED : noticeOfFailure(error) });
    } finally {
      if (running === controller) running = undefined;
    }
  };

  const confirm = (consequences: Consequences): Promise<boolean> =>
    new Promise((resolve) => {
      answer = resolve;
      dispatch({ type: "asked", consequences });
    });

  return {
    check: () =>
      void run(async (current) => {
        const found = await checkWorkbook(port, checker, current);
        current.dispatch({ type: "checked", report: found, time: clock() });
      }),
    generate: () =>
      void run(async (current) => {
        const made = await generateTables(port, checker, confirm, current);
        if (made.kind === "nothing") current.dispatch({ type: "ended", notice: NOTHING_TO_GENERATE });
        else
          current.dispatch({ type: "checked", report: made.report, time: clock(), notice: noticeOfGenerating(made) });
      }),
    mark: () =>
      void run(async (current) => {
        if (!report) return;
        current.onStep("marking");
        current.dispatch({ type: "ended", notice: noticeOfMarks(await markFindings(port, report)) });
      }),
    clear: () =>
      void run(async (current) => {
        current.onStep("marking");
        current.dispatch({ type: "ended", notice: noticeOfClearing(await clearMarks(port)) });
      }),
    goTo: (cell) =>
      void run(async (current) => {
        await goToCell(port, cell);
        current.dispatch({ type: "ended" });
      }),
    cancel: () => {
      running?.abort();
      running = undefined;
      dispatch({ type: "ended", notice: CANCELLED });
    },
    answer: (goOn) => {
      dispatch({ type: "answered" });
      answer(goOn);
    },
    dismiss: () => dispatch({ type: "dismissed" }),
  };
}
