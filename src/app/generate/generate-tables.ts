import { isOwnTiesSheet } from "../../own-ties";
import type { Report } from "../../diagnose/report";
import type { Assignment } from "../../recognise/ledger";
import type { Snapshot } from "../../workbook";
import { checkAfter } from "../check/check-after";
import type { Checks, Plans } from "../check/checker";
import type { LeftOut } from "./layout-snapshot";
import { keptOrProblems } from "../check/kept-or-problem";
import { keptOptions } from "../check/what-is-kept";
import { COLUMNS_NAMESPACE, columnsXml } from "../columns/columns-xml";
import { CONFIG_NAMESPACE } from "../config/config-xml";
import { keptColumns, sameAssignments } from "../columns/kept-columns";
import type { PlanChoices, PlannedTables } from "./planned-tables";
import { type Keeps, type Reads, WorkbookError, type Writes } from "../port";
import { type Progress, begin } from "../progress";
import { SHEET_TABLES_NAMESPACE } from "../sheet-tables/sheet-tables-xml";
import type { SameNames } from "../same-names";
import { type Replacing, type Written, writeNamed } from "./write-named";

/** What would be made of a workbook under some choices, and what that would replace. */
export interface Preview {
  /** The workbook as it was read. */
  readonly snapshot: Snapshot;
  readonly choices: PlanChoices;
  readonly planned: PlannedTables;
  /** Sheets of the workbook that would be replaced. */
  readonly replaced: readonly string[];
  /** What the workbook keeps of its ledger's columns. */
  readonly kept: readonly Assignment[];
  /** Why what it keeps could not be used. */
  readonly keptProblem?: string;
}

/** What was written, and the report of the workbook as it is now. */
export interface Generated extends Written {
  /** What stood in the workbook's tables and stands in none of the sheets. */
  readonly leftOut: readonly LeftOut[];
  /** Why the workbook does not keep what was said of the ledger's columns; absent where it does, or nothing new was said. */
  readonly notKept?: string;
  /** True where tables were replaced and the workbook has a sheet of the user's own ties: its addresses may mean other cells now. */
  readonly ownTiesStand?: boolean;
  readonly report: Report;
}

/**
 * 一键生成, first half: reads the workbook and plans what would be made of it, with what it keeps of its ledger's columns. Changes nothing.
 * Fails with WorkbookError where the host does, with Cancelled where the user gave up.
 * @param chosen what was chosen already; where it says nothing of the ledger's columns, what the workbook keeps of them counts
 */
export async function previewTables(
  port: Reads & Keeps & Writes,
  checker: Plans,
  progress: Progress = {},
  chosen?: PlanChoices,
): Promise<Preview> {
  begin("reading", progress);
  const snapshot = await port.read();
  const { assignments, problem } = keptColumns((await port.kept(COLUMNS_NAMESPACE))[0]);
  begin("laying-out", progress);
  const base = { snapshot, kept: assignments, ...(problem !== undefined && { keptProblem: problem }) };
  const [settings = {}, said = {}] = await keptOrProblems(port, [CONFIG_NAMESPACE, SHEET_TABLES_NAMESPACE]);
  const { config, sheetTables } = keptOptions({ columns: {}, config: settings, sheetTables: said }, snapshot);
  const kept = { ...(assignments.length > 0 && { assignments }), ...(config && { config }) };
  // what sheets are is no choice of a preview: what the workbook keeps by now counts
  const { sheetTables: _, ...own } = chosen ?? {};
  return planned(port, checker, base, { ...kept, ...own, ...(sheetTables && { sheetTables }) });
}

/** The preview of the same workbook under other choices; it is not read again. Fails with WorkbookError where the host does. */
export function chooseAnew(port: Writes, checker: Plans, preview: Preview, choices: PlanChoices): Promise<Preview> {
  return planned(port, checker, preview, choices);
}

async function planned(
  port: Writes,
  checker: Plans,
  base: Omit<Preview, "choices" | "planned" | "replaced">,
  choices: PlanChoices,
): Promise<Preview> {
  const made = await checker.plan(base.snapshot, choices);
  const names = sheetsOf(made);
  const replaced = names.length > 0 ? await port.existing(names) : [];
  return { ...base, choices, planned: made, replaced };
}

/** The sheets that a plan would write, by name. */
export function sheetsOf(made: PlannedTables): readonly string[] {
  return "plans" in made ? made.plans.map(({ name }) => name) : [];
}

/**
 * 一键生成, second half: writes what was previewed, keeps in the workbook what was said of the ledger's columns, and checks again.
 * `confirm` is asked where the workbook has sheets of the same names, and told who uses them: `replace` puts ours in their place, `rename`
 * beside them under other names, `leave` leaves the workbook as it is (Cancelled). Fails with WorkbookError where the host does; the writing itself is all or nothing.
 * @param port where the sheets are to stand: the workbook that was read, or another
 */
export async function writeTables(
  port: Reads & Keeps & Writes,
  checker: Checks,
  { planned: made, choices, kept, snapshot, replaced }: Preview,
  confirm: (question: Replacing) => Promise<SameNames>,
  progress: Progress = {},
): Promise<Generated> {
  const planned = "plans" in made ? made.plans : [];
  const stands = await writeNamed(port, planned, { confirm, asPreviewed: snapshot }, progress);
  const notKept = await keepColumns(port, kept, choices.assignments ?? []);
  const leftOut = made.kind === "tables" ? made.leftOut : [];
  const isReplaced = replaced.length > 0 && stands.beside.length === 0;
  const ownTiesStand = isReplaced && snapshot.sheets.some(isOwnTiesSheet);
  const written = {
    ...stands,
    leftOut,
    ...(notKept !== undefined && { notKept }),
    ...(ownTiesStand && { ownTiesStand }),
  };
  return { ...written, report: await checkAfter(port, checker, progress, written) };
}

/** The sheets are written by now, so that what cannot be kept is told and is no failure. */
async function keepColumns(
  port: Keeps,
  kept: readonly Assignment[],
  said: readonly Assignment[],
): Promise<string | undefined> {
  if (sameAssignments(kept, said)) return undefined;
  try {
    await port.keep(COLUMNS_NAMESPACE, columnsXml(said));
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookError) return error.message;
    throw error;
  }
}
