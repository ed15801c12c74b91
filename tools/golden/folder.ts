import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { digestOf } from "./digests";
import { goldenInputs } from "./inputs";
import { INPUTS, OUTPUTS, makeOutputs } from "./outputs";

/** Writes the inputs that are made up anew into the folder; those that are there by these names are written over. */
export function writeInputs(folder: string): void {
  mkdirSync(join(folder, INPUTS), { recursive: true });
  for (const { name, bytes } of goldenInputs()) writeFileSync(join(folder, INPUTS, `${name}.xlsx`), bytes);
}

/** Writes the outputs of a folder's inputs into it. */
export async function writeOutputs(folder: string): Promise<void> {
  const back = process.cwd();
  process.chdir(folder);
  try {
    await makeOutputs((name, text) => writeFileSync(name, text));
  } finally {
    process.chdir(back);
  }
}

/** A copy of a folder's inputs, or of none, in a temporary folder, which is gone when `use` has ended. */
export async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "golden-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies workbooks, whole folders of them, among the inputs. */
export function copyInputs(from: string, folder: string, below = ""): void {
  cpSync(resolve(from), join(folder, INPUTS, below), { recursive: true });
}

/** Every file below a folder, by its path there, in the order of their names. */
export function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** The digest of each input and output that is made anew, by its path: what the committed regression holds. */
export function freshDigests(): Promise<ReadonlyMap<string, string>> {
  return inTemporaryFolder(async (folder) => {
    writeInputs(folder);
    await writeOutputs(folder);
    return new Map([INPUTS, OUTPUTS].flatMap((part) => digestsIn(folder, part)));
  });
}

function digestsIn(folder: string, part: string): [string, string][] {
  return [...filesIn(join(folder, part))].map(([path, bytes]) => [`${part}/${path}`, digestOf(path, bytes)]);
}
