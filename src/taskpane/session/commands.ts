import { checkWorkbook } from "../../app/check/check-workbook";
import { checkerWithSet } from "../../app/check/checker-with-set";
import { clearMarks } from "../../app/mark/clear-marks";
import { markFindings } from "../../app/mark/mark-findings";
import type { WorkbookChange } from "../../app/port";
import type { SameNames } from "../../app/same-names";
import type { Report } from "../../diagnose/report";
import { templateOf } from "../../tables";
import { type ExplainingCommands, createExplaining } from "../explanations/commands";
import { type MendingCommands, createMending } from "../fixes/commands";
import { type GenerationCommands, createGeneration } from "../generation/commands";
import { createLive } from "../live/live";
import type { DraftBook } from "../memory/drafts";
import { hasMemories, recallSession } from "../memory/recall-session";
import { remember } from "../memory/remember";
import { type ListCommands, createListCommands } from "../problems/commands";
import { noticeOfReport } from "../report/report-texts";
import { noticeOfCheck, noticeOfClearing, noticeOfGenerating, noticeOfMarks } from "../shared/notices";
import { type SheetCommands, createSheetCommands } from "../sheets/commands";
import type { ReportRunner } from "./report-runner";
import { type Run, Runner } from "./runner";
import type { Question, SessionStore } from "./session";
import type { Tools } from "./tools";

/** The commands of the pane. Each may be called at any time; one that comes while another is at work is not heard. */
export interface Commands extends GenerationCommands, ListCommands, MendingCommands, ExplainingCommands, SheetCommands {
  check(): void;
  /** Checks by this set of tables, where the workbook fits several, and stays with it while the pane is open. */
  readBy(template: string): void;
  /** Brings back what was remembered when the pane was closed, as far as it holds, and remembers from then on, until the returned function is called. */
  remember(): () => void;
  /**
   * Checks as a button of the ribbon asks for it: once what is at work has ended, and in the view as it is, with what is unfolded, half written, or
   * being previewed.
   */
  checkInView(): void;
  mark(): void;
  clear(): void;
  /** Writes the sheets 校验报告 and 预算公开情况检查表 into the workbook. */
  writeReport(): void;
  /** Gives up what is at work; what it still brings is dropped. */
  cancel(): void;
  /** Answers the question that was asked before sheets were replaced. */
  answer(answer: SameNames): void;
  dismiss(): void;
  /** Switches 实时校验 on or off. */
  live(on: boolean): void;
  /** Keeps live checks from beginning, as while a dialog is open, until the returned function is called. */
  pause(): () => void;
  /** Somebody has changed the workbook; without a change, anything in it may have been. */
  changed(change?: WorkbookChange): void;
  /** Another view of the pane has changed the workbook: what is shown is checked anew, so that our own writing never makes it stale. */
  changedBeside(): void;
  /** Excel does not tell of changes. */
  deafen(): void;
}

/** The commands over a workbook. What there is they read in the session's store, and what comes of them is told to it. */
export function createCommands(
  { port, checker: own, templates, clock, now, memory, makeTablesFile, tellBeside }: Tools,
  store: SessionStore,
  drafts?: DraftBook,
): Commands {
  const { get, dispatch } = store;
  const shown = (): Report | undefined => get().report?.report;
  let set: string | undefined;
  const live = createLive({ port, checker: checkerWithSet(own, () => set), clock, shown, dispatch });
  const { checker } = live;
  const runner = new Runner(dispatch, live.command);
  const run = (work: Parameters<Runner["run"]>[0]): void => void runner.run(work);
  const runOn: ReportRunner["runOn"] = (work) =>
    run(async (current) => {
      const report = shown();
      if (report) await work(report, current);
    });
  const around = { port, checker, store, clock, runner: { run, runOn } };

  /** Checks with the view as it is. */
  const checkQuietly = async (current: Run): Promise<Report> => {
    const found = await checkWorkbook(port, checker, current);
    current.dispatch({ type: "refreshed", report: found, time: clock() });
    return found;
  };

  /** What was told stays told: the user has asked for nothing here. */
  const checkBeside = async (current: Run): Promise<void> => {
    await checkQuietly(current);
    current.dispatch({ type: "ended" });
  };

  const confirm = (question: Omit<Question, "answer">): Promise<SameNames> =>
    new Promise((answer) => dispatch({ type: "asked", question: { ...question, answer } }));

  const generation = createGeneration({
    port,
    checker,
    runner,
    store,
    templates,
    makeTablesFile,
    confirm,
    writtenBeside: async (current) => {
      dispatch({ type: "changed" });
      if (shown()) await checkQuietly(current);
    },
    written: (made, planned, tellRun) => {
      dispatch({ type: "replaced", sheets: made.sheets });
      tellRun({ type: "checked", report: made.report, time: clock(), notice: noticeOfGenerating(made, planned) });
    },
  });

  return {
    readBy: (template) =>
      run(async (current) => {
        set = template;
        const found = await checkWorkbook(port, checker, current);
        current.dispatch({ type: "checked", report: found, time: clock() });
      }),
    check: () =>
      run(async (current) => {
        const found = await checkWorkbook(port, checker, current);
        current.dispatch({ type: "checked", report: found, time: clock() });
      }),
    remember: () => {
      if (!memory) return () => undefined;
      const stop = remember(store, memory, live.print);
      if (hasMemories(memory) && !shown())
        run(async (current) => {
          const choices = await recallSession(port, memory, { current, know: live.know, drafts });
          if (memory.rest?.unkept && !shown()) await checkBeside(current);
          if (choices) await generation.preview(current, choices);
        });
      return stop;
    },
    checkInView: () =>
      void runner.runNext(async (current) => {
        const found = await checkQuietly(current);
        current.dispatch({ type: "ended", notice: get().preview && noticeOfCheck(found) });
      }),
    ...createListCommands(around),
    ...createMending({ ...around, rowNames: live.rowNames, tellBeside }),
    ...createExplaining({ ...around, now, drafts }),
    ...createSheetCommands({ ...around, tellBeside }),
    generate: generation.generate,
    generateOnly: generation.generateOnly,
    generateNext: generation.generateNext,
    choose: generation.choose,
    write: generation.write,
    saveAsFile: generation.saveAsFile,
    closePreview: generation.closePreview,
    addTemplate: generation.addTemplate,
    mark: () =>
      runOn(async (report, current) => {
        current.onStep("marking");
        const outcome = await markFindings(port, report);
        live.marks.marked(report);
        current.dispatch({ type: "ended", notice: noticeOfMarks(outcome) });
      }),
    clear: () =>
      run(async (current) => {
        current.onStep("marking");
        const outcome = await clearMarks(port);
        live.marks.cleared();
        current.dispatch({ type: "ended", notice: noticeOfClearing(outcome) });
      }),
    writeReport: () =>
      runOn(async (report, current) => {
        const template = templateOf(templates, report.template);
        const { writeReport } = await import("../../app/mark/write-report");
        const written = await writeReport(port, report, template, (replaced) => confirm({ replaced }), {
          progress: current,
        });
        current.dispatch({ type: "ended", notice: noticeOfReport(written) });
      }),
    cancel: () => runner.cancel(),
    answer: (answer) => {
      const question = get().asking;
      dispatch({ type: "answered" });
      question?.answer(answer);
    },
    dismiss: () => dispatch({ type: "dismissed" }),
    live: (on) => live.check.turn(on),
    pause: () => live.check.hold(),
    changed: (change) => {
      // Computed formulas are looked at by live checks; most give what they gave, so a report does not become stale by them.
      if (!change?.calculated) dispatch({ type: "changed" });
      live.check.changed(change);
    },
    changedBeside: () => {
      dispatch({ type: "changed" });
      live.forgetKept();
      live.check.changed();
      if (shown() && !live.check.on) void runner.runNext(checkBeside);
    },
    deafen: () => live.check.deafen(),
  };
}
