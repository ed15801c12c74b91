import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { TEMPLATES } from "../shipped";

/** One call of the command line. What it prints goes to a file; `writes` names the workbook that it makes. */
interface Call {
  readonly prints: string;
  readonly words: readonly string[];
  readonly writes?: string;
}

/** Takes what a call printed: the file's name below the folder of outputs, and the text. */
export type Keep = (name: string, text: string) => void;

/** Below the folder in which golden outputs are made. */
export const INPUTS = "inputs";
export const OUTPUTS = "outputs";

/**
 * Makes every output of the workbooks below `inputs` of the working folder: what the command line prints, with its exit status, is handed to `keep`;
 * the workbooks that it writes go below `outputs`. All paths are relative, so that nothing printed tells where this ran.
 */
export async function makeOutputs(keep: Keep): Promise<void> {
  const entries = readdirSync(INPUTS, { withFileTypes: true, recursive: true });
  const paths = entries.map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }));
  const named = (test: (entry: (typeof entries)[number]) => boolean) =>
    paths
      .filter(({ entry }) => test(entry))
      .map(({ path }) => path)
      .sort();
  const workbooks = named((entry) => entry.isFile() && entry.name.endsWith(".xlsx"));
  const folders = named((entry) => entry.isDirectory()).filter((folder) => !hasFolders(folder));
  await run(OUTPUTS, ownCalls(), keep);
  for (const path of workbooks) {
    const folder = path.replace(INPUTS, OUTPUTS).replace(/\.xlsx$/, "");
    await run(folder, workbookCalls(path, folder), keep);
  }
  for (const path of folders) await run(path.replace(INPUTS, OUTPUTS), folderCalls(path), keep);
}

function hasFolders(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => entry.isDirectory());
}

function ownCalls(): Call[] {
  const template = join(OUTPUTS, "template.xlsx");
  return [
    { prints: "rules.txt", words: ["rules"] },
    { prints: "rules.json", words: ["rules", "--format", "json"] },
    { prints: "template.txt", words: ["template", "--output", template], writes: template },
  ];
}

function workbookCalls(path: string, folder: string): Call[] {
  const make = (name: string, ...words: string[]): Call => {
    const writes = join(folder, `${name}.xlsx`);
    return { prints: `${name}.txt`, words: [...words, path, "--output", writes], writes };
  };
  return [
    { prints: "check.json", words: ["check", path, "--format", "json"] },
    { prints: "check.txt", words: ["check", path] },
    { prints: "check.html", words: ["check", path, "--format", "html"] },
    make("mark", "mark"),
    make("fix", "mark", "--fix"),
    make("generate", "generate"),
  ];
}

function folderCalls(path: string): Call[] {
  return [
    { prints: "folder.jsonl", words: ["check", path, "--format", "jsonl"] },
    { prints: "folder.txt", words: ["check", path] },
    { prints: "folder.html", words: ["check", path, "--format", "html"] },
  ];
}

async function run(folder: string, calls: readonly Call[], keep: Keep): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { prints, words, writes } of calls) {
    if (writes !== undefined && existsSync(writes)) throw new Error(`${writes} is there already`);
    let out = "";
    let error = "";
    const streams = {
      out: (text: string) => void (out += text),
      error: (text: string) => void (error += text),
      progress: () => undefined,
    };
    const status = await main(words, streams, { templates: TEMPLATES });
    // JSON and HTML stay as they are, so that they can be read as such; what is told besides stands in the text.
    keep(join(folder, prints), prints.endsWith(".txt") ? `${out}${error}exit status ${status}\n` : out);
  }
}
