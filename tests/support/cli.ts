import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";

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
  const status = await main(words, {
    out: (text) => void (out += text),
    error: (text) => void (error += text),
    progress: () => undefined,
  });
  return { status, out, error };
}

/** A folder of its own for each test file, gone when its tests are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "budget-disclosure-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const SAMPLE = "samples/budget-2024.xlsx";
