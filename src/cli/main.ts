import { WorkbookError } from "../app/port";
import { printableLine, printableLines } from "../workbook";
import type { Command, ExitStatus, Program, Streams } from "./commands/command";
import { FileError } from "../files/file-error";
import { version } from "../../package.json";
import { USAGE, UsageError, usageOf } from "./usage";

/** The commands by their names. Only what a call needs is loaded. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map(
  Object.entries({
    check: async () => (await import("./commands/check")).check,
    mark: async () => (await import("./commands/mark")).mark,
    generate: async () => (await import("./commands/generate")).generate,
    consolidate: async () => (await import("./commands/consolidate")).consolidate,
    template: async () => (await import("./commands/template")).template,
    text: async () => (await import("./commands/text")).text,
    rules: async () => (await import("./commands/rules")).rules,
    codes: async () => (await import("./commands/codes")).codes,
  }),
);

/** The terminal, to which nothing of a file or a name is an order. */
function printable({ out, error, progress }: Streams): Streams {
  return {
    out: (text) => out(printableLines(text)),
    error: (text) => error(printableLines(text)),
    progress: (text) => progress(printableLine(text)),
  };
}

const HELP: ReadonlySet<string> = new Set(["--help", "-h"]);

/** What is printed where the call asks for help or the version; undefined where it asks for work. */
function answerAboutItself(name: string, rest: readonly string[]): string | undefined {
  if (name === "--version" || name === "-v") return `${version}\n`;
  if (HELP.has(name) || name === "help") return usageOf(rest[0] ?? "") || USAGE;
  return COMMANDS.has(name) && rest.some((word) => HELP.has(word)) ? usageOf(name) : undefined;
}

/** Runs one call of the command line. Every failure that a user can cause is a sentence on standard error, never a stack trace. */
export async function main(words: readonly string[], terminal: Streams, program: Program): Promise<ExitStatus> {
  const streams = printable(terminal);
  const [name = "", ...rest] = words;
  const told = answerAboutItself(name, rest);
  if (told !== undefined) {
    streams.out(told);
    return 0;
  }
  try {
    const load = COMMANDS.get(name);
    if (!load) throw new UsageError(name === "" ? "请给出命令。" : `没有“${name}”这个命令。`);
    const [command, { packWithNode }] = await Promise.all([load(), import("./node-packer")]);
    packWithNode();
    return await command(rest, streams, program);
  } catch (error) {
    if (error instanceof UsageError) streams.error(`${error.message}\n运行 --help 查看用法。\n`);
    else if (error instanceof FileError || error instanceof WorkbookError)
      streams.error(`${rest.find((word) => !word.startsWith("-")) ?? ""}：${error.message}\n`);
    else throw error;
    return 2;
  }
}
