import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { TEMPLATES } from "../../tools/shipped";

/** What a call of the command line printed, and how it ended. */
export interface CliResult {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line in this process, as `npm run -s cli -- words` would. */
export async function cli(...words: string[]): Promise<CliResult> {
  let out = "";
  let error = "";
  const streams = {
    out: (text: string) => void (out += text),
    error: (text: string) => void (error += text),
    progress: () => undefined,
  };
  const status = await main(words, streams, { templates: TEMPLATES });
  return { status, out, error };
}

/** A folder of its own for each test file, gone when its tests are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "budget-disclosure-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const SAMPLE = "samples/budget-2024.xlsx";
