import type { Report } from "../../diagnose/report";
import { inSlices } from "../../slices";
import { type Snapshot, contentsPrint } from "../../workbook";
import { keptOrProblems } from "../check/kept-or-problem";
import { unexplained } from "../explain/explain-finding";
import { EXPLANATIONS_NAMESPACE } from "../explain/explanations-xml";
import { withKeptExplanations } from "../explain/with-kept-explanations";
import type { Keeps, Reads } from "../port";
import { type Progress, begin } from "../progress";
import { keptSheetTables } from "../sheet-tables/kept-sheet-tables";
import { SHEET_TABLES_NAMESPACE } from "../sheet-tables/sheet-tables-xml";
import { type Step, type Unheard, recallSteps } from "./recall-steps";

/** What is remembered of a workbook while nobody has it before him. */
export interface Remembered<S extends Step> {
  readonly report?: Report;
  /** The print of the workbook that the report is of. */
  readonly print?: string;
  readonly steps: readonly S[];
  readonly unheard?: Unheard<S>;
}

/** What of it holds. */
export interface Recalled<S extends Step> {
  readonly snapshot: Snapshot;
  readonly report?: Report;
  /** The workbook was changed since the report. */
  readonly stale: boolean;
  readonly steps: readonly S[];
}

/**
 * What is remembered, put to the workbook as it is: whether the report is still of it, with the explanations that it keeps now, and what can be undone. Undefined
 * where it is another workbook: not all sheets are there on which the report's tables stand. Changes nothing. Fails with WorkbookError where the host does.
 */
export async function recallWorkbook<S extends Step>(
  port: Reads & Keeps,
  { report, print, steps, unheard }: Remembered<S>,
  progress: Progress = {},
): Promise<Recalled<S> | undefined> {
  begin("reading", progress);
  const snapshot = await port.read();
  const stale = (await inSlices(contentsPrint(snapshot))) !== print;
  if (stale && report && !hasItsSheets(snapshot, report)) return undefined;
  const namespaces = [EXPLANATIONS_NAMESPACE, SHEET_TABLES_NAMESPACE];
  const [{ xml, problem } = {}, sheets = {}] = await keptOrProblems(port, namespaces);
  const { said } = keptSheetTables(sheets.xml);
  const kept = { snapshot, stale, steps: recallSteps(steps, unheard, { snapshot, said }) };
  if (!report) return kept;
  return { ...kept, report: problem === undefined ? withKeptExplanations(unexplained(report), xml) : report };
}

function hasItsSheets({ sheets }: Snapshot, { tables }: Report): boolean {
  const names = new Set(sheets.map(({ name }) => name));
  return tables.every(({ sheet }) => sheet === undefined || names.has(sheet));
}
