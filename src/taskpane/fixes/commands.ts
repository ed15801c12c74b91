import type { Checker } from "../../app/check/checker";
import { DoneUnchecked } from "../../app/check/check-after";
import { type FixOutcome, type FixProgress, type FixesMade, applyFixes, undoFixes } from "../../app/fix/apply-fixes";
import { mendWorkbook } from "../../app/fix/mend-workbook";
import type { RowName } from "../../app/fix/row-names";
import { WorkbookError, type WorkbookPort } from "../../app/port";
import type { Report } from "../../diagnose/report";
import type { Fix } from "../../rules";
import type { WorkbookEdit } from "../../workbook";
import type { ReportRunner } from "../session/report-runner";
import type { Run } from "../session/runner";
import type { SessionStore, UndoStep } from "../session/session";
import { noticeOfUndoing } from "../shared/notices";

/** The commands that mend the workbook, and take that back. */
export interface MendingCommands {
  /** Makes fixes of the report, one or several, and checks again. */
  fix(fixes: readonly Fix[]): void;
  /** Makes all safe fixes of the report, and puts in what is then found to be missing, until nothing more can be mended. */
  fixAll(): void;
  /**
   * Gives the cells that the last step of fixes has changed their contents back, or takes back what was said of a sheet, and checks again; pressed again, those of
   * the step before.
   */
  undo(): void;
  /** Leaves what the last step of fixes has changed, so that the step before it can be undone. */
  skipUndo(): void;
  /** Puts away what is told about the last fixes; they can still be undone. */
  dismissMended(): void;
}

interface Around {
  readonly port: WorkbookPort;
  readonly checker: Checker;
  readonly runner: ReportRunner;
  readonly store: SessionStore;
  /** The names of the rows in which edits change cells, in the workbook that was checked last. */
  readonly rowNames: (edits: readonly WorkbookEdit[]) => readonly RowName[];
  readonly clock: () => string;
  /** Tells the other views that the tables are read otherwise than before, though no cell has changed. */
  readonly tellBeside?: () => void;
}

/** The commands over a workbook. What was mended stands in the session's store, step by step. */
export function createMending({
  port,
  checker,
  runner,
  store: { get, dispatch },
  rowNames,
  clock,
  tellBeside,
}: Around): MendingCommands {
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
      tellMended(outcome, rowNames(outcome.undo));
      current.dispatch({ type: "checked", report: outcome.report, time: clock() });
    } catch (error) {
      if (error instanceof DoneUnchecked) tellMended(error.done as FixesMade);
      throw error;
    }
  };

  const takeBack = async ({ edits, rows, said }: UndoStep, current: Run): Promise<Report> => {
    if (!said) return undoFixes(port, checker, edits, current, rows);
    current.onStep("reading");
    const { unsay } = await import("../../app/sheet-tables/assign-sheet");
    return unsay(port, checker, said, current);
  };

  return {
    fix: (fixes) =>
      runner.run((current) => mended(applyFixes(port, checker, fixes, { ...current, onEditing }), current)),
    fixAll: () =>
      runner.runOn((report, current) =>
        mended(mendWorkbook(port, checker, report, { ...current, onEditing }), current),
      ),
    undo: () =>
      runner.run(async (current) => {
        const step = get().steps?.at(-1);
        if (!step) return;
        dispatch({ type: "undoing" });
        const found = await takeBack(step, current).catch((error: unknown) => {
          // What is undone is not to be undone again.
          if (error instanceof DoneUnchecked) dispatch({ type: "undone" });
          else if (error instanceof WorkbookError && error.untouched) dispatch({ type: "undo-refused" });
          throw error;
        });
        dispatch({ type: "undone" });
        if (step.said) tellBeside?.();
        current.dispatch({ type: "checked", report: found, time: clock(), notice: noticeOfUndoing(step) });
      }),
    skipUndo: () => dispatch({ type: "undo-skipped" }),
    dismissMended: () => dispatch({ type: "mended-told" }),
  };
}
