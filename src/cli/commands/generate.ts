import { plannedDocument } from "../../app/generate/planned-document";
import type { LedgerNotice, PlannedTables } from "../../app/generate/planned-tables";
import { countsOf } from "../../comparison";
import { type Reading, type Template, type Templates, templateOf, usualTables } from "../../tables";
import { cellInFormula } from "../../workbook";
import { oneOf, onlyWord, parseWords } from "../arguments";
import { openAndCheck } from "../../files/check-file";
import { FileError } from "../../files/file-error";
import { generatedFile, previewOfFile } from "../../files/generate-tables";
import { readBeside } from "../../files/read-beside";
import { chosenTemplates } from "../chosen-templates";
import { readConfigFile } from "../config-file";
import { readLongLedger, refuseOverwriting, writeOutput } from "../files";
import { NODE_TOOLS } from "../node-tools";
import { verdict } from "../../present/terminal/report";
import { UsageError } from "../usage";
import type { Command, Streams } from "./command";
import { refuseWordFile, wordFile, writeBoth } from "./word-file";

/** So many lines about a ledger are printed; the rest is counted. */
const MOST_LINES = 50;

/**
 * `generate FILE --output OUT.xlsx`: makes the sheets of a template from the workbook's ledger, or lays its tables out anew, and checks the result.
 */
export const generate: Command = async (words, streams, { templates }) => {
  const { values, positionals } = parseWords(words, {
    output: { type: "string" },
    word: { type: "string" },
    prior: { type: "string" },
    threshold: { type: "string" },
    from: { type: "string" },
    ledger: { type: "string" },
    template: { type: "string" },
    config: { type: "string" },
    carryover: { type: "string" },
    measure: { type: "string" },
    "values-only": { type: "boolean", default: false },
    "tables-only": { type: "boolean", default: false },
    force: { type: "boolean", default: false },
  });
  const file = onlyWord(positionals, "工作簿");
  if (values.output === undefined) throw new UsageError("请用 --output 给出新文件名。");
  const from = values.from === undefined ? undefined : oneOf(values.from, ["ledger", "tables"] as const, "--from");
  const measure =
    values.measure === undefined ? undefined : oneOf(values.measure, ["元", "万元"] as const, "--measure");
  const by = { templates, config: await readConfigFile(values.config, templates) };
  const chosen = chosenTemplates(values.template, templates);
  const reading = values.carryover === undefined ? undefined : readingNamed(values.carryover, chosen[0]);
  const inputs = [file, ...(values.prior === undefined ? [] : [values.prior])];
  refuseOverwriting(values.output, inputs, values.force);
  if (values.word !== undefined) refuseWordFile(values.word, values.output, inputs, values.force);
  const prior = values.prior === undefined ? undefined : await readBeside(NODE_TOOLS, values.prior);
  const preview = await previewOfFile({ ...NODE_TOOLS, read: readLongLedger }, file, by, {
    formulas: !values["values-only"],
    ...(values["tables-only"] && { contents: false, workingPapers: false }),
    ...(from && { from }),
    ...(measure && { measure }),
    ...(values.template !== undefined && { template: chosen[0].id }),
    ...(reading !== undefined && { reading }),
    ...(values.word !== undefined && { document: true }),
    ...(prior && { prior }),
    ...(values.threshold !== undefined && { threshold: percentOf(values.threshold) }),
    ...(values.ledger !== undefined && { ledger: values.ledger }),
  });
  const { planned, keptProblem } = preview;
  if (keptProblem !== undefined) streams.error(`${keptProblem}\n`);
  await refuseNothing(planned, file, templates, from);
  const { sheets, report, bytes } = await generatedFile(preview, by);
  const model = values.word === undefined ? undefined : plannedDocument(planned);
  if (model && values.word !== undefined)
    writeBoth(
      { path: values.word, content: await wordFile(model) },
      { path: values.output, content: bytes },
      values.force,
    );
  else writeOutput(values.output, bytes, values.force);
  const template = templateOf(templates, planned.template);
  const numbers = new Set(usualTables(template).map(({ number }) => number));
  const tables = sheets.filter((name) => numbers.has(name)).length;
  const beside = values["tables-only"] ? "，不含目录和勾稽核对表" : "及目录、勾稽核对表";
  streams.out(`已生成 ${tables} 张表${beside}（${template.title}）：${values.output}\n${verdict(report).trim()}\n`);
  tellOfComparison(planned, streams);
  if (values.word !== undefined) tellOfDocument(planned, values.word, streams);
  const failed = planned.kind === "ledger" && tellOfLedger(planned, streams);
  return failed || report.summary.errors > 0 ? 1 : 0;
};

/** The reading that `--carryover` names, as the set has it: `apart` → `carryover-apart`. Throws UsageError for what it does not have. */
function readingNamed(word: string, { readings }: Template): string {
  const short = ({ name }: Reading) => name.replace(/^carryover-/, "");
  const named = oneOf(word, readings.map(short), "--carryover");
  return readings.find((reading) => short(reading) === named)!.name;
}

/** Throws UsageError or FileError where there is nothing to write. */
async function refuseNothing(
  planned: PlannedTables,
  file: string,
  templates: Templates,
  from: "ledger" | "tables" | undefined,
): Promise<void> {
  switch (planned.kind) {
    case "tables":
    case "ledger":
      return;
    case "several-ledgers": {
      const names = planned.sheets.map((sheet) => `“${sheet}”`).join("、");
      throw new UsageError(
        `工作簿中有 ${planned.sheets.length} 张预算明细：${names}。请用 --ledger 工作表名 指定一张。`,
      );
    }
    case "unreadable-ledger":
      throw new FileError("unreadable-ledger", planned.notices.map(lineOf).join("\n"));
    case "nothing":
      if (planned.sources.ledgers.length > 0 && templateOf(templates, planned.template).isAccounts)
        throw new FileError(
          "no-ledger",
          "决算公开表是执行的结果，不能由预算明细生成；请用 --template 换一套预算公开表。",
        );
      if (from === "ledger")
        throw new FileError("no-ledger", "没有找到预算明细：需要有功能科目、经济科目、支出类型、资金来源和金额列。");
      await openAndCheck(NODE_TOOLS, { file }, { templates });
      throw new FileError("no-tables", "没有找到任何一张预算公开表，也没有预算明细。");
  }
}

/** Prints how this year stands to last year, where last year is known. */
function tellOfComparison(planned: PlannedTables, streams: Streams): void {
  const comparison = "plans" in planned ? planned.comparison : undefined;
  if (!comparison) return;
  const { compared, over, fromZero, unknown } = countsOf(comparison);
  streams.out(
    `同比分析：比较了 ${compared} 个数，增减超过 ${comparison.threshold}% 的 ${over} 个，上年为0而本年有的 ${fromZero} 个，上年数未知的 ${unknown} 个。\n`,
  );
}

/** `30` → 30. Throws UsageError for what is no whole percentage of up to six digits. */
function percentOf(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new UsageError("--threshold 请填百分比的整数，如 30。");
  return Number(text);
}

/** Prints where the document is, and what it still lacks. */
function tellOfDocument(planned: PlannedTables, path: string, streams: Streams): void {
  const points = "plans" in planned ? (planned.document?.openPoints ?? []) : [];
  const rest = points.length === 0 ? "" : `，还有 ${points.length} 处待填，文中以【】和黄色标出`;
  streams.out(`已生成 Word 文件（封面、目录、四个部分）：${path}${rest}\n`);
  tellLines(
    points.map(({ message, cell }) => `待填：${cell ? `${cellInFormula(cell)}：` : ""}${message}`),
    streams,
  );
}

/** Prints what is wrong with the ledger and what rounding moved; true where rows were left out. */
function tellOfLedger({ notices, moved, ledger }: PlannedTables & { kind: "ledger" }, streams: Streams): boolean {
  streams.out(`依据预算明细“${ledger.sheet}”生成。\n`);
  const lines = [
    ...notices.map(lineOf),
    ...moved.map(({ name, exact, printed, cell }) => `${cellInFormula(cell)}：${name} ${exact} 舍位平衡为 ${printed}`),
  ];
  tellLines(lines, streams);
  return notices.some(({ severity }) => severity === "error");
}

function tellLines(lines: readonly string[], streams: Streams): void {
  for (const line of lines.slice(0, MOST_LINES)) streams.error(`${line}\n`);
  if (lines.length > MOST_LINES) streams.error(`……另有 ${lines.length - MOST_LINES} 条。\n`);
}

function lineOf({ cell, message }: LedgerNotice): string {
  return `${cellInFormula(cell)}：${message}`;
}
