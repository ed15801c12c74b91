import { DoneUnchecked } from "../../app/check/check-after";
import type { Checker } from "../../app/check/checker";
import type { WorkbookPort } from "../../app/port";
import type { Report } from "../../diagnose/report";
import type { SayingProgress } from "../../app/sheet-tables/assign-sheet";
import { numberIn } from "../../present/wording/tables";
import type { SheetTable } from "../../tables";
import type { ReportRunner } from "../session/report-runner";
import type { Run } from "../session/runner";
import type { SessionStore, UndoStep } from "../session/session";
import type { Notice } from "../shared/notices";
import { SHEET_TEXTS, noticeOfAssigning, noticeOfUnassigning } from "./texts";

/** The commands by which a user says what a sheet is. */
export interface SheetCommands {
  /** Keeps in the workbook which table a sheet is that was not recognised, and checks again. */
  assignSheet(said: Omit<SheetTable, "id">): void;
  /** Takes back what was said of a sheet, and checks again. */
  unassignSheet(sheet: string): void;
}

interface Around {
  readonly port: WorkbookPort;
  readonly checker: Checker;
  readonly runner: ReportRunner;
  readonly store: SessionStore;
  readonly clock: () => string;
  /** Tells the other views that the tables are read otherwise than before, though no cell has changed. */
  readonly tellBeside?: () => void;
}

/** The commands over a workbook; fetched once one of them is given. */
export function createSheetCommands({ port, checker, runner, store, clock, tellBeside }: Around): SheetCommands {
  /** The same cells are other tables than before: the view stays as it is. */
  const readOtherwise = (found: Report, current: Run, notice: Notice): void => {
    tellBeside?.();
    current.dispatch({ type: "refreshed", report: found, time: clock() });
    current.dispatch({ type: "ended", notice });
  };

  /** What is said is one step of 撤销, remembered before it is kept; it stays one where only the check after it fails. */
  const asStep = async (made: string, current: Run, say: (progress: SayingProgress) => Promise<Report>) => {
    let step: UndoStep | undefined;
    const onSaying: SayingProgress["onSaying"] = (said) => {
      step = { made: [made], edits: [], said };
      store.dispatch({ type: "editing", step });
    };
    const tellSaid = () => step && store.dispatch({ type: "said", step });
    try {
      const found = await say({ ...current, onSaying });
      tellSaid();
      return found;
    } catch (error) {
      if (error instanceof DoneUnchecked) tellSaid();
      throw error;
    }
  };

  /** `表6`; the table's id before the first report. */
  const numberOf = (table: SheetTable["table"]): string => {
    const report = store.get().report?.report;
    return report ? numberIn(report, table) : table;
  };

  return {
    assignSheet: (said) =>
      runner.run(async (current) => {
        const { assignSheet } = await import("../../app/sheet-tables/assign-sheet");
        const made = SHEET_TEXTS.assigned(said.sheet, numberOf(said.table));
        const found = await asStep(made, current, (progress) => assignSheet(port, checker, said, progress));
        readOtherwise(found, current, noticeOfAssigning(said.sheet, found.saidSheets));
      }),
    unassignSheet: (sheet) =>
      runner.run(async (current) => {
        const { unassignSheet } = await import("../../app/sheet-tables/assign-sheet");
        const made = SHEET_TEXTS.unassigned(sheet);
        const found = await asStep(made, current, (progress) => unassignSheet(port, checker, sheet, progress));
        readOtherwise(found, current, noticeOfUnassigning(sheet));
      }),
  };
}
