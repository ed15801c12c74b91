import type { Checker } from "../../app/check/checker";
import type { WorkbookPort } from "../../app/port";
import type { Report } from "../../diagnose/report";
import type { SheetTable } from "../../tables";
import type { ReportRunner } from "../session/report-runner";
import type { Run } from "../session/runner";
import type { Notice } from "../shared/notices";
import { noticeOfAssigning, noticeOfUnassigning } from "./texts";

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
  readonly clock: () => string;
  /** Tells the other views that the tables are read otherwise than before, though no cell has changed. */
  readonly tellBeside?: () => void;
}

/** The commands over a workbook; fetched once one of them is given. */
export function createSheetCommands({ port, checker, runner, clock, tellBeside }: Around): SheetCommands {
  /** The same cells are other tables than before: the view stays as it is. */
  const readOtherwise = (found: Report, current: Run, notice: Notice): void => {
    tellBeside?.();
    current.dispatch({ type: "refreshed", report: found, time: clock() });
    current.dispatch({ type: "ended", notice });
  };

  return {
    assignSheet: (said) =>
      runner.run(async (current) => {
        const { assignSheet } = await import("../../app/sheet-tables/assign-sheet");
        const found = await assignSheet(port, checker, said, current);
        readOtherwise(found, current, noticeOfAssigning(said.sheet, found.saidSheets));
      }),
    unassignSheet: (sheet) =>
      runner.run(async (current) => {
        const { unassignSheet } = await import("../../app/sheet-tables/assign-sheet");
        readOtherwise(await unassignSheet(port, checker, sheet, current), current, noticeOfUnassigning(sheet));
      }),
  };
}
