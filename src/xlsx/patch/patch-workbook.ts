import type { Mark, SheetPlan } from "../../workbook";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import { Package } from "../package";
import { readWorkbookParts } from "../read/workbook";
import { checkSheetNames } from "../write/sheet-name";
import { markSheet } from "./mark-sheet";
import { openStyles } from "./open-styles";
import { PackageEdit } from "./package-edit";
import { addSheet, removeSheets } from "./report-sheet";
import { surveySheet } from "./sheet-survey";
import { packageWarnings, sheetWarnings } from "./warnings";

/** What to put into a copy of a workbook. */
export interface PatchRequest {
  /** Where it is left out, the marks that are there stay. */
  readonly marks?: readonly Mark[];
  /** Sheets about the workbook, added at its end; the name of one gets a number where the workbook has a sheet of that name. */
  readonly sheets?: readonly SheetPlan[];
  /** Sheets of an earlier call that those take the place of. Who wrote them knows them by their content; no name in a file can claim it. */
  readonly replaced?: readonly string[];
  /** Formats of ours of an earlier call stay, because report sheets of that call may stay that use them. */
  readonly keepsFormats?: boolean;
  readonly limits?: Partial<Limits>;
}

export interface PatchResult {
  readonly bytes: Uint8Array;
  /** What the user must know of the copy, in Chinese, a sentence or two each. */
  readonly warnings: readonly string[];
}

/**
 * A copy of the workbook with the marks over its cells, and the sheets about it, in place of `replaced`. Nothing
 * else changes: every part that is not concerned is copied with its packed bytes. Throws XlsxError for a file that cannot
 * be read, RangeError for a sheet plan that no workbook can hold.
 */
export function patchWorkbook(bytes: Uint8Array, request: PatchRequest): PatchResult {
  const edit = new PackageEdit(new Package(bytes, { ...DEFAULT_LIMITS, ...request.limits }));
  const added = request.sheets ?? [];
  if (added.length > 0) checkSheetNames(added.map(({ name }) => name));
  const workbook = readWorkbookParts(edit.file);
  const { marks: laid, keepsFormats = laid === undefined } = request;
  const removed = removeSheets(edit, workbook, request.replaced ?? [], !keepsFormats);
  const styles = openStyles(edit, workbook, keepsFormats ? "beside" : "anew");
  const sheets = workbook.sheets.filter(({ part }) => !removed.has(part));
  const warnings = [...packageWarnings(edit.file, workbook, added.length > 0)];
  const bySheet = marksBySheet(laid ?? []);
  for (const { name, part } of laid ? sheets : []) {
    const survey = surveySheet(edit.text(part) ?? "", part);
    const marks = bySheet.get(name);
    bySheet.delete(name);
    if (marks) {
      const marked = markSheet(survey, marks, styles.book);
      edit.replace(part, marked.xml);
      warnings.push(...sheetWarnings(name, { protected: survey.protected, mayBeHidden: marked.mayBeHidden }));
    } else if (survey.hadMarks) edit.replace(part, survey.xml);
  }
  for (const name of bySheet.keys()) warnings.push(`文件中没有工作表“${name}”，其中的标记没有写入。`);
  for (const sheet of added) addSheet(edit, workbook, sheet, styles.book, "report");
  styles.save();
  return { bytes: edit.build(), warnings };
}

/**
 * A copy of the workbook without marks of ours and without the sheets so named: where no other program has written it since, its parts are as
 * they were.
 */
export function clearMarks(bytes: Uint8Array, replaced: readonly string[] = []): Uint8Array {
  return patchWorkbook(bytes, { marks: [], replaced }).bytes;
}

function marksBySheet(marks: readonly Mark[]): Map<string, Mark[]> {
  const bySheet = new Map<string, Mark[]>();
  for (const mark of marks) {
    const known = bySheet.get(mark.cell.sheet);
    if (known) known.push(mark);
    else bySheet.set(mark.cell.sheet, [mark]);
  }
  return bySheet;
}
