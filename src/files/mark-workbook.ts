import { checkerHere } from "../app/check/checker-here";
import type { Checks } from "../app/check/checker";
import { mendWorkbook } from "../app/fix/mend-workbook";
import { markFindings } from "../app/mark/mark-findings";
import { writeReport } from "../app/mark/write-report";
import type { Report } from "../diagnose";
import type { ReviewFacts } from "../present/review/timeliness";
import { mendingNotices } from "../present/terminal/mending";
import { valuesCopyText } from "../present/wording/read-as";
import type { Fix } from "../rules";
import { templateOf } from "../tables";
import type { CheckedFile, CheckingBy } from "./check-file";

/** A copy of a workbook with its findings in it. */
export interface MarkedWorkbook {
  readonly bytes: Uint8Array;
  /** What the copy holds: with what was mended, if anything was to be. */
  readonly report: Report;
  /** How many cells are marked. */
  readonly cells: number;
  /** What was mended before; absent where nothing was to be. */
  readonly applied?: readonly Fix[];
  /** What the user must know of the copy, a sentence or two each. */
  readonly notices: readonly string[];
}

export interface MarkOptions {
  /** Whether the safe fixes are made in the copy first. */
  readonly fix: boolean;
  /** What the reviewer's form says of timeliness. */
  readonly facts?: ReviewFacts;
}

/**
 * A copy with the findings marked in its cells, listed on a sheet, and put into the reviewer's form on another; nothing else of it changes. With `fix`
 * the safe fixes are made first, and what remains is marked. Fails with WorkbookError.
 */
export async function markWorkbook(
  { host, report: found, readAs, prior }: CheckedFile,
  { templates, codes, config }: CheckingBy,
  { fix, facts }: MarkOptions,
): Promise<MarkedWorkbook> {
  const checker = checkerHere(templates, codes, config);
  // what remains is found beside last year's file again
  const beside: Checks = {
    check: (snapshot, options) => checker.check(snapshot, { ...options, ...(prior && { prior }) }),
  };
  const mended = fix ? await mendWorkbook(host, beside, found) : undefined;
  const report = mended?.report ?? found;
  const { cells } = await markFindings(host, report);
  // A sheet of the user's that is called as ours is no report: ours goes beside it, under another name.
  const options = { ...(facts && { facts }) };
  await writeReport(host, report, templateOf(templates, report.template), async () => "rename", options);
  const { bytes, warnings } = await host.save();
  const notices = [...(readAs ? [valuesCopyText(readAs)] : []), ...(mended ? mendingNotices(mended) : []), ...warnings];
  return { bytes, report, cells, ...(mended && { applied: mended.applied }), notices };
}
