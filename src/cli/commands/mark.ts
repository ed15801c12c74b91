import { extname } from "node:path";
import { openAndCheck } from "../../files/check-file";
import { markWorkbook } from "../../files/mark-workbook";
import { mendedText } from "../../present/terminal/mending";
import { verdict } from "../../present/terminal/report";
import { onlyWord, parseWords } from "../arguments";
import { readConfigFile } from "../config-file";
import { refuseOverwriting, writeOutput } from "../files";
import { NODE_TOOLS } from "../node-tools";
import { nameOfKind } from "../output-name";
import { readOwnList } from "../own-list";
import { reviewFacts } from "../review-facts";
import { UsageError } from "../usage";
import type { Command } from "./command";
import { markDocument } from "./mark-document";

const isWordName = (file: string): boolean => extname(file).toLowerCase() === ".docx";

/**
 * `mark FILE.docx --tables BOOK.xlsx --output OUT.docx`: a copy with a comment for each finding of its text, and with `--fix` tracked changes.
 * `mark FILE --output OUT.xlsx`: a copy with the findings marked in its cells, listed on a sheet, and put into the reviewer's form on another;
 * nothing else of it changes. With `--fix` the safe fixes are made in the copy first, and what remains is marked.
 */
export const mark: Command = async (words, streams, { templates }) => {
  const { values, positionals } = parseWords(words, {
    output: { type: "string" },
    catalogue: { type: "string" },
    config: { type: "string" },
    fix: { type: "boolean", default: false },
    approved: { type: "string" },
    published: { type: "string" },
    force: { type: "boolean", default: false },
    tables: { type: "string" },
    prior: { type: "string" },
  });
  const file = onlyWord(positionals, "工作簿或 Word 文件");
  if (values.output === undefined) throw new UsageError("请用 --output 给出新文件名。");
  const { tables, prior, output, fix, force } = values;
  refuseOverwriting(
    output,
    [file, tables, prior].flatMap((input) => input ?? []),
    force,
  );
  const facts = reviewFacts(values);
  const codes = await readOwnList(values.catalogue);
  const config = await readConfigFile(values.config, templates);
  const by = { templates, config, ...(codes && { codes }) };
  if (isWordName(file)) {
    if (!isWordName(output)) throw new UsageError("Word 文件的副本，文件名应以 .docx 结尾。");
    const request = { file, output, fix, force, ...(tables && { tables }), ...(prior && { prior }) };
    return markDocument(request, streams, by);
  }
  if (tables !== undefined) throw new UsageError("--tables 只用于标记 Word 文件（.docx）。");
  if (prior !== undefined) throw new UsageError("--prior 只用于标记 Word 文件（.docx）。");
  const opened = await openAndCheck(NODE_TOOLS, { file }, by);
  const asNamed = nameOfKind(values.output, opened);
  const { bytes, report, cells, applied, notices } = await markWorkbook(opened, by, { fix, facts });
  writeOutput(values.output, asNamed(bytes), values.force);
  if (applied) streams.out(mendedText(applied));
  for (const notice of notices) streams.error(`注意：${notice}\n`);
  streams.out(`${verdict(report).trim()}\n已标记 ${cells} 个单元格，另存为 ${values.output}\n`);
  return report.summary.errors > 0 ? 1 : 0;
};
