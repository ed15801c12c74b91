import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { checkWorkbook } from "../app/check-workbook";
import type { Checker } from "../app/checker";
import { clearMarks } from "../app/clear-marks";
import { type Consequences, generateTables } from "../app/generate-tables";
import { goToCell } from "../app/go-to-cell";
import { markFindings } from "../app/mark-findings";
import type { MarkOutcome, WorkbookPort } from "../app/port";
import { Cancelled, type Step } from "../app/progress";
import type { Report, ReportCell } from "../diagnose/report";
import { type Notice, type Session, type SessionEvent, noticeOfFailure, reduceSession } from "./session";
import { TEXTS, describeLeftOut } from "./texts";

/** What the pane works with; all of it is given by taskpane/index, so that tests can give their own. */
export interface Tools {
  readonly port: WorkbookPort;
  readonly checker: Checker;
  /** The time of day, as it is shown beside a report. */
  readonly clock: () => string;
  /** Calls back whenever cells of the workbook are changed by hand; returns the way to stop. Absent where Excel does not tell. */
  readonly watch?: (onChange: () => void) => () => void;
}

/** The commands of the pane. Each may be called at any time; while one is at work the others wait for the user. */
export interface Commands {
  check(): void;
  generate(): void;
  mark(): void;
  clear(): void;
  goTo(cell: Pick<ReportCell, "sheet" | "address">): void;
  cancel(): void;
  answer(replace: boolean): void;
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

/** The session and the commands that drive it. */
export function useSession({ port, checker, clock, watch }: Tools): {
  readonly session: Session;
  readonly commands: Commands;
} {
  const [session, dispatch] = useReducer(reduceSession, {});
  const running = useRef<AbortController | undefined>(undefined);
  const answer = useRef<((replace: boolean) => void) | undefined>(undefined);
  const report = useRef<Report | undefined>(undefined);
  useEffect(() => {
    report.current = session.report?.report;
  }, [session.report]);

  useEffect(() => watch?.(() => dispatch({ type: "changed" })), [watch]);

  const run = useCallback(async (work: (run: Run) => Promise<void>) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    const live = (event: SessionEvent): void => {
      if (!controller.signal.aborted) dispatch(event);
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
      if (running.current === controller) running.current = undefined;
    }
  }, []);

  const commands = useMemo<Commands>(() => {
    const ask = (consequences: Consequences): Promise<boolean> =>
      new Promise((resolve) => {
        answer.current = resolve;
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
          const made = await generateTables(port, checker, ask, current);
          if (made.kind === "nothing") return current.dispatch({ type: "ended", notice: NOTHING_TO_GENERATE });
          const tone = made.leftOut.length > 0 ? "info" : "success";
          const detail = made.leftOut.length > 0 ? TEXTS.leftOut(made.leftOut.map(describeLeftOut)) : "";
          const notice: Notice = { tone, title: TEXTS.generated(made.sheets.length), detail };
          current.dispatch({ type: "checked", report: made.report, time: clock(), notice });
        }),
      mark: () =>
        void run(async (current) => {
          if (!report.current) return;
          current.onStep("marking");
          const outcome = await markFindings(port, report.current);
          current.dispatch({ type: "ended", notice: noticeOfMarks(outcome) });
        }),
      clear: () =>
        void run(async (current) => {
          current.onStep("marking");
          const outcome = await clearMarks(port);
          current.dispatch({ type: "ended", notice: noticeOfClearing(outcome) });
        }),
      goTo: (cell) =>
        void run(async (current) => {
          await goToCell(port, cell);
          current.dispatch({ type: "ended" });
        }),
      cancel: () => {
        running.current?.abort();
        running.current = undefined;
        dispatch({ type: "ended", notice: CANCELLED });
      },
      answer: (replace) => {
        dispatch({ type: "answered" });
        answer.current?.(replace);
      },
      dismiss: () => dispatch({ type: "dismissed" }),
    };
  }, [port, checker, clock, run]);

  return { session, commands };
}

const CANCELLED: Notice = { tone: "info", title: TEXTS.cancelled, detail: "" };
const NOTHING_TO_GENERATE: Notice = { tone: "info", title: TEXTS.nothing.title, detail: TEXTS.nothing.generate };

function noticeOfMarks(outcome: MarkOutcome): Notice {
  if (outcome.cells === 0 && outcome.protectedSheets.length === 0) {
    return { tone: "info", title: TEXTS.nothingToMark, detail: "" };
  }
  return { tone: toneOf(outcome), title: TEXTS.marked(outcome.cells), detail: `${leftAlone(outcome)}${TEXTS.legend}` };
}

function noticeOfClearing(outcome: MarkOutcome): Notice {
  return { tone: toneOf(outcome), title: TEXTS.cleared(outcome.cells), detail: leftAlone(outcome) };
}

function toneOf({ protectedSheets }: MarkOutcome): Notice["tone"] {
  return protectedSheets.length > 0 ? "info" : "success";
}

function leftAlone({ protectedSheets }: MarkOutcome): string {
  return protectedSheets.length > 0 ? TEXTS.protectedSheets(protectedSheets) : "";
}
