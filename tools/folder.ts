import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { BAD_FILES, makeBad } from "./folder/bad-files";

/**
 * `npm run folder -- --files N`: makes a folder of so many files (2,000 unless told) in a temporary place, twenty-two of them bad, each in its own way, one
 * folder in it a link back to itself; checks it with `--jobs 2`, and prints what was named, by which code, and how long it took. Ends with status 1 where
 * one bad file is not named by its code, or one good file is not checked.
 */
function run(): number {
  const { values } = parseArgs({ options: { files: { type: "string", default: "2000" } } });
  const root = mkdtempSync(join(tmpdir(), "folder-"));
  try {
    const good = makeGood(root, Number(values.files) - BAD_FILES.length);
    const bad = BAD_FILES.map((file, index) => ({ ...file, path: makeBad(file, unitFolder(root, index)) }));
    symlinkSync(root, join(unitFolder(root, 0), "回到上级"));
    const start = performance.now();
    const told = check(root);
    const seconds = (performance.now() - start) / 1_000;
    const missed = good.filter((path) => told.get(path) !== "checked");
    const rows = bad.map(({ name, code, path }) => ({ 文件: name, 应为: code, 得到: told.get(path) ?? "（未提到）" }));
    const wrong = rows.filter((row) => row.应为 !== row.得到);
    console.table(rows);
    console.log(
      `共 ${good.length + bad.length} 个文件：检查 ${good.length - missed.length} 个，点名 ${bad.length - wrong.length} 个，漏检 ${missed.length} 个，用时 ${seconds.toFixed(1)} 秒`,
    );
    return missed.length + wrong.length === 0 && told.size === good.length + bad.length ? 0 : 1;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const FOLDERS = 20;

function unitFolder(root: string, index: number): string {
  const folder = join(root, `单位${index % FOLDERS}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Copies of the sample and of the workbooks in tests/cases, over twenty folders. */
function makeGood(root: string, count: number): string[] {
  const cases = readdirSync("tests/cases").filter((name) => name.endsWith(".xlsx"));
  const sources = ["samples/budget-2024.xlsx", ...cases.map((name) => join("tests/cases", name))];
  return Array.from({ length: count }, (_, index) => {
    const path = join(unitFolder(root, index), `预算${index}.xlsx`);
    copyFileSync(sources[index % sources.length]!, path);
    return path;
  });
}

/** What `check` says of each file, by its path: `checked`, or the code of why it was not. */
function check(root: string): ReadonlyMap<string, string> {
  const output = join(root, "结果.jsonl");
  const words = ["dist/cli/index.js", "check", root, "--jobs", "2", "--format", "jsonl", "--output", output];
  try {
    execFileSync(process.execPath, words, { stdio: "ignore" });
  } catch (error) {
    // it ends with 2, as some files could not be checked
    if ((error as { readonly status?: number }).status !== 2) throw error;
  }
  const lines = readFileSync(output, "utf8").trim().split("\n");
  return new Map(
    lines.map((line) => {
      const { file, error } = JSON.parse(line) as { readonly file: string; readonly error?: { readonly code: string } };
      return [file, error?.code ?? "checked"];
    }),
  );
}

process.exitCode = run();
