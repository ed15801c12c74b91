import type { WrittenDocument } from "../../document";
import type { Plans } from "../check/checker";
import { keptForCheck, keptOptions } from "../check/what-is-kept";
import type { PlannedTables } from "../generate/planned-tables";
import { type Keeps, type Reads, WorkbookError } from "../port";
import { type Progress, begin } from "../progress";

/** The text of a workbook's document, and the plan that it comes from. */
export interface TextRead {
  readonly document: WrittenDocument;
  readonly planned: PlannedTables;
}

/**
 * 文字说明: the document that the workbook's ledger or tables give, as it would be written now. Changes nothing. Throws WorkbookError where the host
 * fails, and `no-text` where the workbook has nothing to write from; Cancelled where the user gave up.
 */
export async function readText(port: Reads & Keeps, checker: Plans, progress: Progress = {}): Promise<TextRead> {
  begin("reading", progress);
  const snapshot = await port.read();
  const kept = keptOptions(await keptForCheck(port), snapshot);
  begin("laying-out", progress);
  const planned = await checker.plan(snapshot, { document: true, ...kept });
  const document = "plans" in planned ? planned.document : undefined;
  if (!document) throw noText(planned.kind);
  return { document, planned };
}

const REASONS: Partial<Record<PlannedTables["kind"], string>> = {
  "several-ledgers": "工作簿里有几张预算明细，不知道按哪一张写。请先点“一键生成”，选定一张，再来看文字说明。",
};

const NOTHING = "请打开有预算明细或预算公开表的工作簿；也可以先新建填报模板。";

function noText(kind: PlannedTables["kind"]): WorkbookError {
  return new WorkbookError("no-text", "没有可以写成文字说明的数。", REASONS[kind] ?? NOTHING, true);
}
