import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NODE_TOOLS } from "../../src/cli/node-tools";
import { checkFile } from "../../src/files/check-file";
import { main } from "../../src/cli/main";
import { jsonLine } from "../../src/present/json";
import { isReportSheet } from "../../src/present/sheets/own-sheets";
import { TEMPLATES } from "../../src/templates";
import { textReport } from "../../src/present/terminal/report";
import { isPrintable } from "../../src/workbook";
import { readWorkbook } from "../../src/xlsx";

/** What became of a hostile file. */
export interface Outcome {
  /** How it failed in a way that nobody foresaw: in which step, and the error's words. */
  readonly crash?: string;
  /** Whether it was checked; else it was refused in a sentence. */
  readonly checked: boolean;
  /** Whether a marked copy was written, and what is wrong with it. */
  readonly marked: boolean;
  readonly harm?: string;
}

/** Takes a file through reading, checking, marking, fixing and generating, as the command line does. Never throws. */
export async function runCase(bytes: Uint8Array, folder: string): Promise<Outcome> {
  const input = join(folder, "case.xlsx");
  mkdirSync(folder, { recursive: true });
  writeFileSync(input, bytes);
  let checked = false;
  let marked = false;
  let harm: string | undefined;
  let step = "check";
  try {
    const result = await checkFile(NODE_TOOLS, { file: input }, { templates: TEMPLATES });
    checked = "report" in result;
    for (const line of textReport(result).split("\n")) if (!isPrintable(line)) throw new Error(`unprintable: ${line}`);
    JSON.parse(jsonLine(result));
    step = "mark";
    marked = await written(folder, "mark", input);
    if (marked) harm = harmDone(bytes, readFileSync(outputIn(folder)));
    step = "fix";
    if (checked) await written(folder, "mark", input, "--fix");
    step = "generate";
    await written(folder, "generate", input);
    return { checked, marked, ...(harm !== undefined && { harm }) };
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { checked, marked, crash: `${step}: ${words.slice(0, 600)}` };
  }
}

const outputIn = (folder: string) => join(folder, "out.xlsx");

/** Runs a command; whether it wrote its file. */
async function written(folder: string, command: string, input: string, ...more: readonly string[]): Promise<boolean> {
  rmSync(outputIn(folder), { force: true });
  const silent = () => undefined;
  const words = [command, input, ...more, "--output", outputIn(folder)];
  const status = await main(words, { out: silent, error: silent, progress: silent }, { templates: TEMPLATES });
  return status < 2;
}

/** What a marked copy lacks of its original; undefined where it opens again and every cell is as it was. */
function harmDone(original: Uint8Array, copy: Uint8Array): string | undefined {
  const before = readWorkbook(original).sheets.filter((sheet) => !isReportSheet(sheet));
  const after = readWorkbook(copy).sheets.filter((sheet) => !isReportSheet(sheet));
  if (before.length !== after.length) return `${before.length} sheets before, ${after.length} after`;
  const other = before.find((sheet, index) => told(sheet) !== told(after[index]!));
  return other && `sheet ${JSON.stringify(other.name)} is another`;
}

function told(sheet: ReturnType<typeof readWorkbook>["sheets"][number]): string {
  return JSON.stringify([sheet.name, sheet.visible, sheet.cells, sheet.merges]);
}
