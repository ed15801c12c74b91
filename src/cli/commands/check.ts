import type { ReviewFacts } from "../../present/review/review-form";
import type { FileOutcome, FileResult } from "../../present/file-result";
import type { OwnList } from "../../catalogue";
import type { ConfigLayer } from "../../config";
import type { Templates } from "../../tables";
import { type Beside, type CheckJob, checkFile } from "../../files/check-file";
import { FileError } from "../../files/file-error";
import { jobsOf } from "../../files/jobs";
import { isWordName } from "../../files/kinds";
import { chosenTemplates } from "../chosen-templates";
import { oneOf, parseWords } from "../arguments";
import { readConfigFile } from "../config-file";
import { refuseOverwriting, workbooksAt, writeOutput } from "../files";
import { NODE_TOOLS } from "../node-tools";
import { readOwnList } from "../own-list";
import { hasSmallFiles } from "../small-files";
import { reportPage } from "../../present/html/page";
import { jsonLine, jsonReport } from "../../present/json";
import { textReport } from "../../present/terminal/report";
import { textSummary } from "../../present/terminal/summary";
import { reviewFacts } from "../review-facts";
import { UsageError } from "../usage";
import type { DepartmentReport } from "../../app/department/check-department";
import { departmentHtml } from "../../app/department/department-html";
import { departmentJson } from "../../app/department/department-json";
import { departmentText } from "../../app/department/department-text";
import { type Printing, type ToldResult, told } from "../told-result";
import { runWithUnits, statusOfUnits } from "./check-units";
import type { Command, ExitStatus, Program, Streams } from "./command";
import { ResultsInOrder } from "./results-in-order";

const FORMATS = ["text", "json", "jsonl", "html"] as const;
type Format = (typeof FORMATS)[number];

/** What can be told file by file is printed where each is checked. */
const PRINTING: Readonly<Record<Format, Printing>> = { text: "text", json: "whole", jsonl: "jsonl", html: "drawn" };

/** `check PATH…`: checks workbooks and folders of workbooks; every file is checked, whatever is wrong with the others. */
export const check: Command = async (words, streams, program) => {
  const { values, positionals } = parseWords(words, {
    format: { type: "string", default: "text" },
    output: { type: "string" },
    catalogue: { type: "string" },
    config: { type: "string" },
    template: { type: "string" },
    jobs: { type: "string" },
    seconds: { type: "string", default: "60" },
    approved: { type: "string" },
    published: { type: "string" },
    text: { type: "string" },
    prior: { type: "string" },
    units: { type: "string" },
    force: { type: "boolean", default: false },
  });
  const format = oneOf(values.format, FORMATS, "--format");
  const templates = chosenTemplates(values.template, program.templates);
  if (positionals.length === 0) throw new UsageError("请给出要校验的工作簿或文件夹。");
  const threads = values.jobs === undefined ? undefined : wholeNumber(values.jobs, 99, "--jobs");
  const seconds = wholeNumber(values.seconds, 9_999, "--seconds");
  const facts = reviewFacts(values);
  const codes = await readOwnList(values.catalogue);
  const config = await readConfigFile(values.config, program.templates);
  const { files, failures } = expand(positionals);
  const jobs = jobsFor(files, values);
  const inputs = jobs.flatMap(({ file, text, prior }) => [file, text, prior].flatMap((path) => path ?? []));
  if (values.output !== undefined) refuseOverwriting(values.output, inputs, values.force);
  if (format === "json" && jobs.length + failures.length > 1)
    throw new UsageError("--format json 只用于一个文件，多个文件请用 jsonl。");

  if (values.units !== undefined && jobs.length + failures.length !== 1)
    throw new UsageError(`--units 只用于一个部门的工作簿，得到 ${jobs.length + failures.length} 个。`);

  const pieces: string[] = [];
  const show = (text: string) => {
    streams.progress("");
    streams.out(text);
  };
  const write = values.output === undefined ? show : (text: string) => void pieces.push(text);
  const inOrder = new ResultsInOrder([...jobs, ...failures], (text, index) =>
    write(index > 0 && format === "text" ? `\n${text}` : text),
  );
  const printing = values.units === undefined ? PRINTING[format] : "whole";
  failures.forEach((result, index) => inOrder.tell(jobs.length + index, told(result, printing)));
  const options = { threads, seconds, codes, config, catalogue: values.catalogue, template: values.template, printing };
  const tell = (place: number, result: ToldResult) => inOrder.tell(place, result);
  const by = { templates, config, ...(codes && { codes }) };
  let units: DepartmentReport | undefined;
  if (values.units === undefined) await run(jobs, { ...program, templates }, options, streams, tell);
  else units = await runWithUnits(jobs, values.units, { by, printing, streams, tell });
  const { outcomes, whole } = inOrder;
  if (whole.length > 0) write(print(whole, format, program.templates, facts, units));
  else if (format === "text" && outcomes.length > 1) write(`\n${textSummary(outcomes)}`);
  if (values.output !== undefined) writeOutput(values.output, pieces.join(""), values.force);
  for (const one of outcomes) if ("error" in one) streams.error(`${one.file}：${one.error.message}\n`);
  return units ? (Math.max(statusOf(outcomes), statusOfUnits(units)) as ExitStatus) : statusOf(outcomes);
};

function wholeNumber(text: string, most: number, option: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > most) throw new UsageError(`${option} 是 1 到 ${most} 的整数，得到“${text}”。`);
  return number;
}

function expand(paths: readonly string[]): { files: string[]; failures: FileResult[] } {
  const files = new Set<string>();
  const failures: FileResult[] = [];
  for (const path of paths) {
    try {
      const found = workbooksAt(path);
      if (found.files.length + found.failures.length === 0)
        failures.push({ file: path, error: { code: "no-workbooks", message: "文件夹中没有可以校验的工作簿。" } });
      for (const file of found.files) files.add(file);
      for (const { path: place, error } of found.failures) failures.push(failure(place, error));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      failures.push(failure(path, error));
    }
  }
  return { files: [...files], failures };
}

/** What is to be checked of the files, with the text and last year that were given. */
function jobsFor(files: readonly string[], { text, prior }: Beside): readonly CheckJob[] {
  const given = { ...(text !== undefined && { text }), ...(prior !== undefined && { prior }) };
  if (text === undefined && prior === undefined) return jobsOf(files);
  const [file, ...more] = files;
  const option = text === undefined ? "--prior" : "--text";
  if (file === undefined || more.length > 0)
    throw new UsageError(`${option} 只用于一个文件，得到 ${files.length} 个。`);
  if (text !== undefined && isWordName(file)) throw new UsageError("Word 文档中有自己的文字，不能再用 --text。");
  return [{ file, ...given }];
}

function failure(file: string, { code, message }: FileError): FileResult {
  return { file, error: { code, message } };
}

/** More than one thread is worth its start-up for many files only. */
const WORTH_MORE_THREADS = 20;

interface RunOptions {
  readonly threads: number | undefined;
  /** How long one file may take. */
  readonly seconds: number;
  /** The user's own list of codes, and its path. */
  readonly codes: OwnList | undefined;
  readonly catalogue: string | undefined;
  /** The settings of `--config`. */
  readonly config: readonly ConfigLayer[];
  /** The set of tables by which all files are read; found for each unless given. */
  readonly template: string | undefined;
  /** How each result is told. */
  readonly printing: Printing;
}

/** Checks all files; each is told by its place as soon as it is done. */
async function run(
  jobs: readonly CheckJob[],
  { templates, checkThread: script }: Program,
  { threads: wanted, seconds, codes, config, catalogue, template, printing }: RunOptions,
  streams: Streams,
  tell: (place: number, result: ToldResult) => void,
): Promise<void> {
  let done = 0;
  const onDone = (place: number, result: ToldResult) => {
    tell(place, result);
    streams.progress(`已校验 ${++done}/${jobs.length}`);
  };
  const threads = wanted ?? (jobs.length > WORTH_MORE_THREADS ? undefined : 1);
  const isWorthAThread = jobs.length > 1 || !jobs.every(hasSmallFiles);
  if (script !== undefined && isWorthAThread) {
    const { checkInParallel } = await import("../pool");
    return checkInParallel(jobs, { threads, seconds, script, catalogue, config, template, printing, onDone });
  }
  const by = { templates, config, ...(codes && { codes }) };
  for (const [place, job] of jobs.entries())
    onDone(place, told(await checkFile(NODE_TOOLS, job, by, printing === "drawn"), printing));
}

/** The reports of files that are wanted whole; of a department's workbook 核对汇总, too: below the text, as `units` in JSON, as a part of its own in HTML. */
function print(
  results: readonly FileResult[],
  format: Format,
  templates: Templates,
  facts: ReviewFacts,
  units: DepartmentReport | undefined,
): string {
  const more = units && { units: departmentJson(units) };
  switch (format) {
    case "text":
      return [...results.map(textReport), ...(units ? [departmentText(units)] : [])].join("\n");
    case "json":
      return results.map((result) => jsonReport(result, more)).join("");
    case "jsonl":
      return results.map((result) => jsonLine(result, more)).join("");
    case "html":
      return reportPage(results, templates, facts, units && departmentHtml(units));
  }
}

function statusOf(outcomes: readonly FileOutcome[]): ExitStatus {
  if (outcomes.some((outcome) => "error" in outcome)) return 2;
  return outcomes.some((outcome) => "errors" in outcome && outcome.errors > 0) ? 1 : 0;
}
