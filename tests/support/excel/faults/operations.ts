import { checkWorkbook } from "../../../../src/app/check/check-workbook";
import type { Checker } from "../../../../src/app/check/checker";
import { explainFinding } from "../../../../src/app/explain/explain-finding";
import { applyFixes, undoFixes } from "../../../../src/app/fix/apply-fixes";
import { previewTables, writeTables } from "../../../../src/app/generate/generate-tables";
import { addInputTemplate } from "../../../../src/app/input-form/add-input-form";
import { KnownWorkbook } from "../../../../src/app/live/known-workbook";
import { clearMarks } from "../../../../src/app/mark/clear-marks";
import { markFindings } from "../../../../src/app/mark/mark-findings";
import { MarksShown } from "../../../../src/app/mark/marks-shown";
import { writeReport } from "../../../../src/app/mark/write-report";
import type { WorkbookPort } from "../../../../src/app/port";
import { xinjiang } from "../../../../tools/shipped";
import { fakeChecker } from "../../fake-port";
import type { TestExcel } from "../excel";
import { planOf } from "../plans";
import { FINDING, FIX, REPORT } from "./workbook";

/** Something that a user can ask for. What is prepared is done undisturbed; what `run` then does is disturbed. */
export interface Operation {
  readonly name: string;
  /** Whether it changes contents of cells, sheets or what the workbook keeps; marks are not contents. */
  readonly changes: boolean;
  prepare(excel: TestExcel): Promise<(port: WorkbookPort) => Promise<unknown>>;
}

const CHECKER: Checker = fakeChecker(REPORT, [planOf("表1"), planOf("新表")]);
const yes = (): Promise<"replace"> => Promise.resolve("replace");

/** Everything that the pane and the ribbon do to a workbook. */
export const OPERATIONS: readonly Operation[] = [
  {
    name: "check",
    changes: false,
    prepare: () => Promise.resolve((port) => checkWorkbook(port, CHECKER)),
  },
  {
    name: "mark",
    changes: false,
    prepare: async ({ port }) => {
      await checkWorkbook(port, CHECKER);
      await port.mark([{ cell: { sheet: "表2", row: 1, column: 1 }, tone: "error" }]);
      return (again) => markFindings(again, REPORT);
    },
  },
  {
    name: "clear",
    changes: false,
    prepare: async ({ port }) => {
      await checkWorkbook(port, CHECKER);
      await markFindings(port, REPORT);
      return (again) => clearMarks(again);
    },
  },
  {
    name: "generate",
    changes: true,
    prepare: async ({ port }) => {
      const preview = await previewTables(port, CHECKER);
      return (again) => writeTables(again, CHECKER, preview, yes);
    },
  },
  {
    name: "fix",
    changes: true,
    prepare: () => Promise.resolve((port) => applyFixes(port, CHECKER, [FIX])),
  },
  {
    name: "undo",
    changes: true,
    prepare: async ({ port }) => {
      const { undo } = await applyFixes(port, CHECKER, [FIX]);
      return (again) => undoFixes(again, CHECKER, undo);
    },
  },
  {
    name: "explain",
    changes: true,
    prepare: async ({ port }) => {
      const words = { kind: "explained", text: "原名如此", who: "会计", when: "2024-02-01T08:00:00Z" } as const;
      const report = await explainFinding(port, REPORT, FINDING, { ...words, text: "先前写的" });
      return (again) => explainFinding(again, report, FINDING, words);
    },
  },
  {
    name: "report sheets",
    changes: true,
    prepare: () =>
      Promise.resolve((port) => writeReport(port, REPORT, xinjiang, () => Promise.resolve("replace" as const))),
  },
  {
    name: "input form",
    changes: true,
    prepare: () => Promise.resolve((port) => addInputTemplate(port)),
  },
  {
    name: "live",
    changes: false,
    prepare: async ({ port, host }) => {
      const known = new KnownWorkbook(port, CHECKER);
      const marks = new MarksShown(port);
      const first = await known.check("all", { aborted: false });
      known.take(first);
      await port.mark([{ cell: { sheet: "表2", row: 1, column: 1 }, tone: "error" }]);
      host.user.type("附注", 1, 0, "实时");
      const sheet = first.snapshot.sheets.find(({ name }) => name === "附注");
      return async () => {
        const found = await known.check(new Set([sheet?.id ?? ""]), { aborted: false });
        known.take(found);
        if (found.report) await marks.follow(found.report);
      };
    },
  },
];
