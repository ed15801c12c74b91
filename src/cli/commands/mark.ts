import { marksOfReport } from "../../app/mark/marks-of-report";
import { reportSheets } from "../../present/sheets";
import { reportSheetsOf } from "../../present/sheets/own-sheets";
import { patchWorkbook } from "../../xlsx";
import { onlyWord, parseWords } from "../arguments";
import { openAndCheck } from "../check-file";
import { refuseOverwriting, writeOutput } from "../files";
import { fixFile } from "../fix-file";
import { nameOfKind } from "../output-name";
import { readOwnList } from "../own-list";
import { reviewFacts } from "../review-facts";
import { verdict } from "../../present/terminal/report";
import { valuesCopyText } from "../../present/wording/read-as";
import { UsageError } from "../usage";
import type { Command } from "./command";

/**
 * `mark FILE --output OUT.xlsx`: a copy with the findings marked in its cells, listed on a sheet, and put into the reviewer's form on another;
 * nothing else of it changes. With `--fix` the safe fixes are made in the copy first, and what remains is marked.
 */
export const mark: Command = async (words, streams) => {
  const { values, positionals } = parseWords(words, {
    output: { type: "string" },
    catalogue: { type: "string" },
    fix: { type: "boolean", default: false },
    approved: { type: "string" },
    published: { type: "string" },
    force: { type: "boolean", default: false },
  });
  const file = onlyWord(positionals, "工作簿");
  if (values.output === undefined) throw new UsageError("请用 --output 给出新文件名。");
  refuseOverwriting(values.output, [file], values.force);
  const facts = reviewFacts(values);
  const codes = await readOwnList(values.catalogue);
  const opened = await openAndCheck(file, codes);
  const asNamed = nameOfKind(values.output, opened);
  const fixed = values.fix ? fixFile(opened, codes) : undefined;
  const { bytes, report, snapshot } = fixed ?? opened;
  const marks = marksOfReport(report);
  const patched = patchWorkbook(bytes, {
    marks,
    sheets: reportSheets(report, facts),
    replaced: reportSheetsOf(snapshot),
  });
  writeOutput(values.output, asNamed(patched.bytes), values.force);
  if (fixed) streams.out(changesMade(fixed.changes));
  const copy = opened.readAs ? [valuesCopyText(opened.readAs)] : [];
  for (const warning of [...copy, ...(fixed?.notices ?? []), ...patched.warnings]) streams.error(`注意：${warning}\n`);
  streams.out(`${verdict(report).trim()}\n已标记 ${marks.length} 个单元格，另存为 ${values.output}\n`);
  return report.summary.errors > 0 ? 1 : 0;
};

function changesMade(changes: readonly string[]): string {
  if (changes.length === 0) return "没有可以自动修改的内容。\n";
  return `已修改 ${changes.length} 项：\n${changes.map((change) => `  ${change}\n`).join("")}`;
}
