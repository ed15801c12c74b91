import { mkdirSync } from "node:fs";
import { main } from "../src/cli/main";
import { TEMPLATES } from "./shipped";

/**
 * `npm run demo`: the main job on the bundled real workbook, headless: the report on the terminal, the marked and the generated
 * workbook in out/.
 */
const SAMPLE = "samples/budget-2024.xlsx";

const streams = {
  out: (text: string) => void process.stdout.write(text),
  error: (text: string) => void process.stderr.write(text),
  progress: () => undefined,
};

async function demo(): Promise<void> {
  mkdirSync("out", { recursive: true });
  for (const words of [
    ["check", SAMPLE],
    ["mark", SAMPLE, "--output", "out/budget-2024-marked.xlsx", "--force"],
    ["generate", SAMPLE, "--output", "out/budget-2024-tables.xlsx", "--force"],
  ]) {
    process.stdout.write(`\n> ${words.join(" ")}\n`);
    process.exitCode = Math.max(Number(process.exitCode ?? 0), await main(words, streams, { templates: TEMPLATES }));
  }
}

void demo();
