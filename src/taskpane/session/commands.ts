import { type FixOutcome, type FixProgress, type FixesMade, applyFixes, undoFixes } from "../../app/fix/apply-fixes";
import type { RowName } from "../../app/fix/row-names";
import { mendWorkbook } from "../../app/fix/mend-workbook";
import { DoneUnchecked } from "../../app/check/check-after";
import { checkWorkbook } from "../../app/check/check-workbook";
import { checkerWithSet } from "../../app/check/checker-with-set";
import type { Checker } from "../../app/check/checker";
import { clearMarks } from "../../app/mark/clear-marks";
import { explainFinding, withdrawExplanation } from "../../app/explain/explain-finding";
import { markFindings } from "../../app/mark/mark-findings";
import { type WorkbookChange, WorkbookError, type WorkbookPort } from "../../app/port";
import type { SameNames } from "../../app/same-names";
import type { DocumentModel } from "../../document";
import type { FindingExplanation, Report, ReportFinding } from "../../diagnose/report";
import type { Fix } from "../../rules";
import { type SheetTable, type Templates, templateOf } from "../../tables";
import type { Place, SheetPlan, Snapshot } from "../../workbook";
import { type GenerationCommands, createGeneration } from "../generation/commands";
import { noticeOfCheck, noticeOfClearing, noticeOfGenerating, noticeOfMarks, noticeOfUndoing } from "../shared/notices";
import type { Notice } from "../shared/notices";
import type { PaneCommand } from "../shared/ribbon-request";
import { noticeOfAssigning, noticeOfUnassigning } from "../sheets/texts";
import { createLive } from "../live/live";
import { noticeOfReport } from "../report/report-texts";
import type { DraftBook } from "../memory/drafts";
import type { PaneMemory } from "../memory/pane-memory";
import { hasMemories, recallSession } from "../memory/recall-session";
import { remember } from "../memory/remember";
import { type ListView, ORDER_PREFERENCE, usualList } from "../problems/list-view";
import { type Run, Runner } from "./runner";
import { storePreference } from "./stored";
import type { Question, SessionStore } from "./session";

/** What the pane works with; all of it is given by taskpane/index, so that tests can give their own. */
export interface Tools {
  readonly port: WorkbookPort;
  readonly checker: Checker;
  /** Reads the cells of a workbook's file. Rejects with WorkbookError. */
  readonly readWorkbook: (bytes: Uint8Array) => Promise<Snapshot>;
  /** Makes the .docx file of a document. */
  readonly makeWordFile: (model: DocumentModel) => Promise<Uint8Array>;
  /** Makes the .xlsx file of planned sheets. */
  readonly makeTablesFile: (plans: readonly SheetPlan[]) => Promise<Uint8Array>;
  /** Those that the checker was put together with. */
  readonly templates: Templates;
  /** The time of day, as it is shown beside a report. */
  readonly clock: () => string;
  /** The time in ISO 8601, as it is kept with an explanation. */
  readonly now: () => string;
  /** Calls back whenever another view of the pane has changed the workbook, of which the host does not tell; returns the way to stop. */
  readonly beside?: (onChange: () => void) => () => void;
  /** Tells the other views that the tables are read otherwise than before, though no cell has changed. */
  readonly tellBeside?: () => void;
  /** Calls back whenever Excel begins and ends to wait because the user is typing in a cell; returns the way to stop. */
  readonly typing?: (hear: (isTyping: boolean) => void) => () => void;
  /** Host, platform and version as Office names them, for the report of a fault. */
  readonly excel?: string;
  /** What the pane remembers over a reload; without it, nothing. */
  readonly memory?: PaneMemory;
  /** Calls back whenever a button of the ribbon asks something of the pane; returns the way to stop. */
  readonly requests?: (hear: (command: PaneCommand) => void) => () => void;
}

/** The commands of the pane. Each may be called at any time; one that comes while another is at work is not heard. */
export interface Commands extends GenerationCommands {
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
  /** 定位: selects a place that a report names. */
  goTo(place: Place): void;
  /** Shows something else of the list of problems; the order is remembered. */
  list(part: Partial<ListView>): void;
  /** Selects the cell of the next problem of the list after where the user stands, and behind the last one the first again. */
  next(): void;
  /** The same the other way. */
  previous(): void;
  /** Makes fixes of the report, one or several, and checks again. */
  fix(fixes: readonly Fix[]): void;
  /** Makes all safe fixes of the report, and puts in what is then found to be missing, until nothing more can be mended. */
  fixAll(): void;
  /** Gives the cells that the last step of fixes has changed their contents back, and checks again; pressed again, those of the step before. */
  undo(): void;
  /** Leaves what the last step of fixes has changed, so that the step before it can be undone. */
  skipUndo(): void;
  /** Keeps in the workbook why a finding may stand. */
  explain(finding: ReportFinding, words: Omit<FindingExplanation, "when">): void;
  /** Takes back what is kept about a finding, named by its id. */
  withdraw(finding: string): void;
  /** Keeps in the workbook which table a sheet is that was not recognised, and checks again. */
  assignSheet(said: Omit<SheetTable, "id">): void;
  /** Takes back what was said of a sheet, and checks again. */
  unassignSheet(sheet: string): void;
  /** Gives up what is at work; what it still brings is dropped. */
  cancel(): void;
  /** Answers the question that was asked before sheets were replaced. */
  answer(answer: SameNames): void;
  dismiss(): void;
  /** Puts away what is told about the last fixes; they can still be undone. */
  dismissMended(): void;
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
  /** Runs a command that is about the report that is shown; where none is, there is nothing to do. */
  const runOn = (work: (report: Report, current: Run) => Promise<void>): void =>
    run(async (current) => {
      const report = shown();
      if (report) await work(report, current);
    });

  const goTo = (place: Place): void =>
    run(async (current) => {
      if (port.navigates) await port.navigates.select(place);
      current.dispatch({ type: "ended" });
    });

  const view = (): ListView => get().list ?? usualList();

  const walk = async (by: 1 | -1): Promise<void> => {
    const { stopBeside, stopsOf } = await import("../selection/stops");
    const report = shown();
    const stop = report && stopBeside(stopsOf(report, view()), get().selected, by);
    if (!stop) return;
    goTo(stop.place);
    // As Excel will tell: until then a second press goes on from here.
    const { sheet, row, column } = stop.place;
    dispatch({ type: "selected", selected: { sheet, area: { top: row, left: column, bottom: row, right: column } } });
  };

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

  const tellMended = (
    { applied, refused, undo }: Pick<FixesMade, "applied" | "refused" | "undo">,
    rows?: readonly RowName[],
  ) => dispatch({ type: "mended", mended: { made: applied.map(({ label }) => label), refused }, edits: undo, rows });

  /** Remembered before it is written: were the pane closed meanwhile, the cells would tell whether it was done. */
  const onEditing: FixProgress["onEditing"] = ({ applied, undo }) =>
    dispatch({ type: "editing", step: { made: applied.map(({ label }) => label), edits: undo } });

  /** What was mended stays so, and can be undone, where only the check after it fails. */
  const mended = async (mending: Promise<FixOutcome>, current: Run): Promise<void> => {
    try {
      const outcome = await mending;
      tellMended(outcome, live.rowNames(outcome.undo));
      current.dispatch({ type: "checked", report: outcome.report, time: clock() });
    } catch (error) {
      if (error instanceof DoneUnchecked) tellMended(error.done as FixesMade);
      throw error;
    }
  };

  /** The same cells are other tables than before: the view stays as it is. */
  const readOtherwise = (found: Report, current: Run, notice: Notice): void => {
    tellBeside?.();
    current.dispatch({ type: "refreshed", report: found, time: clock() });
    current.dispatch({ type: "ended", notice });
  };

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
    goTo,
    list: (part) => {
      if (part.order) storePreference(ORDER_PREFERENCE, part.order);
      dispatch({ type: "listed", list: { ...view(), ...part } });
    },
    next: () => void walk(1),
    previous: () => void walk(-1),
    fix: (fixes) => run((current) => mended(applyFixes(port, checker, fixes, { ...current, onEditing }), current)),
    fixAll: () =>
      runOn((report, current) => mended(mendWorkbook(port, checker, report, { ...current, onEditing }), current)),
    undo: () =>
      run(async (current) => {
        const step = get().steps?.at(-1);
        if (!step) return;
        dispatch({ type: "undoing" });
        const found = await undoFixes(port, checker, step.edits, current, step.rows).catch((error: unknown) => {
          // What is undone is not to be undone again.
          if (error instanceof DoneUnchecked) dispatch({ type: "undone" });
          else if (error instanceof WorkbookError && error.untouched) dispatch({ type: "undo-refused" });
          throw error;
        });
        dispatch({ type: "undone" });
        current.dispatch({ type: "checked", report: found, time: clock(), notice: noticeOfUndoing(step) });
      }),
    explain: (finding, { kind, text, who }) =>
      runOn(async (report, current) => {
        current.onStep("keeping");
        const words = { kind, text, who, when: now() };
        current.dispatch({ type: "refreshed", report: await explainFinding(port, report, finding, words) });
        current.dispatch({ type: "explained", writer: who });
        drafts?.close(finding.id);
        current.dispatch({ type: "ended" });
      }),
    withdraw: (finding) =>
      runOn(async (report, current) => {
        current.onStep("keeping");
        current.dispatch({ type: "refreshed", report: await withdrawExplanation(port, report, finding) });
        current.dispatch({ type: "ended" });
      }),
    assignSheet: (said) =>
      run(async (current) => {
        const { assignSheet } = await import("../../app/sheet-tables/assign-sheet");
        const found = await assignSheet(port, checker, said, current);
        readOtherwise(found, current, noticeOfAssigning(said.sheet, found.saidSheets));
      }),
    unassignSheet: (sheet) =>
      run(async (current) => {
        const { unassignSheet } = await import("../../app/sheet-tables/assign-sheet");
        readOtherwise(await unassignSheet(port, checker, sheet, current), current, noticeOfUnassigning(sheet));
      }),
    cancel: () => runner.cancel(),
    answer: (answer) => {
      const question = get().asking;
      dispatch({ type: "answered" });
      question?.answer(answer);
    },
    dismiss: () => dispatch({ type: "dismissed" }),
    skipUndo: () => dispatch({ type: "undo-skipped" }),
    dismissMended: () => dispatch({ type: "mended-told" }),
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
