import { addInputTemplate } from "../../app/input-form/add-input-form";
import { ownListOf } from "../../app/codes/own-list";
import { WorkbookError } from "../../app/port";
import { checkFile } from "../../files/check-file";
import { answerOfDepartment } from "../../files/department/answer";
import { readBeside } from "../../files/read-beside";
import { FileError } from "../../files/file-error";
import type { FileTools } from "../../files/file-tools";
import { openWorkbook } from "../../files/open-workbook";
import { whoseFile, whoseGivenFile } from "../../files/whose-file";
import type { Templates } from "../../tables";
import { TextError } from "../../text/paragraphs";
import { newFile } from "../../xlsx";
import { pack } from "../../zip";
import { summaryOf } from "../list/summary";
import { keptText, resultOf } from "./kept-result";
import { makeOutput, planOf } from "./make-output";
import type { PageAnswer, PageRequest } from "./messages";
import { printReport } from "./print-report";

/** What a worker of the page answers to a request, under these templates, with these ways to read files. Never rejects. */
export async function answerTo(request: PageRequest, templates: Templates, tools: FileTools): Promise<PageAnswer> {
  try {
    return await answered(request, templates, tools);
  } catch (error) {
    if (error instanceof FileError) return { refused: error.message, code: error.code };
    if (error instanceof TextError) return { refused: error.message };
    if (error instanceof WorkbookError) return { refused: `${error.message}${error.advice}` };
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

async function answered(
  { task, codes, config, facts }: PageRequest,
  templates: Templates,
  tools: FileTools,
): Promise<PageAnswer> {
  const by = { templates, ...(codes && { codes }), ...(config && { config }) };
  switch (task.task) {
    case "check": {
      const result = await checkFile(tools, task.job, by, true);
      return { checked: { summary: summaryOf(result), kept: new Blob([keptText(result)]) } };
    }
    case "output": {
      const { path, bytes, notices } = await makeOutput(tools, task, by, facts);
      return { made: { path, content: blobOf(bytes) }, notices };
    }
    case "plan":
      return { planned: await planOf(tools, task, by) };
    case "report": {
      const texts = await Promise.all(task.results.map((kept) => kept.text()));
      const printed = printReport(
        texts.map((text) => resultOf(text)),
        task.format,
        templates,
        facts,
      );
      return {
        made: { path: REPORT_NAMES[task.format], content: new Blob([printed], { type: TYPES[task.format] }) },
        notices: [],
      };
    }
    case "input-form": {
      const host = newFile();
      await addInputTemplate(host);
      return { made: { path: "填报模板.xlsx", content: blobOf((await host.save()).bytes) }, notices: [] };
    }
    case "zip": {
      const parts = await Promise.all(
        task.made.map(async ({ path, content }) => ({
          name: path,
          content: new Uint8Array(await content.arrayBuffer()),
        })),
      );
      return { made: { path: "预算公开校验结果.zip", content: blobOf(pack(parts)) }, notices: [] };
    }
    case "department": {
      const { against } = task;
      const own = against === undefined ? undefined : await readBeside(tools, against);
      return { department: await answerOfDepartment(tools, task, by, own) };
    }
    case "whose":
      return { whose: await (task.given ? whoseGivenFile : whoseFile)(tools, task.path, by) };
    case "own-list":
      return { ownList: ownListOf(await (await openWorkbook(tools, task.path)).host.read()) };
  }
}

const REPORT_NAMES = { html: "校验报告.html", text: "校验报告.txt", jsonl: "校验报告.jsonl" } as const;
const TYPES = {
  html: "text/html;charset=utf-8",
  text: "text/plain;charset=utf-8",
  jsonl: "application/x-ndjson",
} as const;

function blobOf(bytes: Uint8Array): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>]);
}
