/** What `npm pack` gives of a clean copy: installed without a network in an empty folder, it does the main job. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readWorkbook } from "../../src/xlsx";
import { temporaryFolder } from "../support/cli";
import { asOldFormat } from "../support/old-format-files";
import { pdfOf } from "../support/pdf-files";

const ROOT = resolve(__dirname, "../..");
const SAMPLE = join(ROOT, "samples/budget-2024.xlsx");
/** What a build reads of the project; its tools come from the packages that are installed beside. */
const SOURCES = [
  "src",
  "scripts",
  "samples",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "README.md",
  "LICENSE",
];

const folder = temporaryFolder();
const prefix = join(folder, "global");
const program = join(prefix, "bin/budget-disclosure");
let packed: {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
};

beforeAll(() => {
  const copy = join(folder, "copy");
  mkdirSync(copy);
  for (const name of SOURCES) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  const said = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: copy, encoding: "utf8" });
  packed = (JSON.parse(said.slice(said.indexOf("["))) as (typeof packed)[])[0]!;
  const tarball = join(folder, packed.filename);
  mkdirSync(join(folder, "empty"));
  const options = ["--offline", "--no-audit", "--no-fund", "--prefix", prefix];
  execFileSync("npm", ["install", "--global", ...options, tarball], { cwd: join(folder, "empty") });
});

/** Runs the installed program far from the project. */
function run(...words: string[]) {
  return spawnSync(program, words, { cwd: join(folder, "empty"), encoding: "utf8" });
}

function filesBelow(at: string): readonly string[] {
  return readdirSync(at, { withFileTypes: true, recursive: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );
}

it("is one package that needs no other, with the terms of all that is in it", () => {
  const modules = join(prefix, "lib/node_modules");
  expect(readdirSync(modules)).toEqual(["budget-disclosure"]);
  const installed = filesBelow(join(modules, "budget-disclosure"));
  expect(installed.filter((path) => path.includes("node_modules/budget-disclosure/node_modules"))).toEqual([]);
  const bytes = installed.reduce((sum, path) => sum + statSync(path).size, 0);
  process.stdout.write(
    `${packed.filename}: ${packed.size} bytes packed, ${bytes} installed, ${installed.length} files, 1 package\n`,
  );
  const terms = readFileSync(join(modules, "budget-disclosure/dist/cli/licenses.txt"), "utf8");
  for (const name of ["fflate", "docx", "pdfjs-dist", "@e965/xlsx"])
    expect(terms).toMatch(new RegExp(`^${name} \\d`, "m"));
});

it("tells its version and each command's own usage", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { readonly version: string };
  expect(run("--version").stdout).toBe(`${version}\n`);
  const help = run("codes", "--help");
  expect(help).toMatchObject({ status: 0, stderr: "" });
  expect(help.stdout).toMatch(/^预算公开助手 命令行\n\n {2}codes 查询内容/);
  expect(help.stdout).not.toContain("  mark ");
});

it("checks a workbook, marks it and generates the tables from it", () => {
  const checked = run("check", SAMPLE);
  expect(checked).toMatchObject({ status: 0, stderr: "" });
  expect(checked.stdout).toContain("勾稽关系");
  expect(run("mark", SAMPLE, "--output", "标记.xlsx")).toMatchObject({ status: 0, stderr: "" });
  expect(run("generate", SAMPLE, "--output", "生成.xlsx", "--word", "生成.docx").status).toBe(0);
  const names = readWorkbook(readFileSync(join(folder, "empty/生成.xlsx"))).sheets.map(({ name }) => name);
  expect(names.filter((name) => /^表\d+$/.test(name))).toHaveLength(11);
});

it("says the same without what was compiled of it, and beside what is of another Node", () => {
  const place = join(prefix, "lib/node_modules/budget-disclosure/dist/cli");
  const compiled = readdirSync(place).filter((name) => name.startsWith("program.js."));
  expect(compiled).toEqual([`program.js.${process.version}-${process.platform}-${process.arch}`]);
  const path = join(place, compiled[0]!);
  const bytes = readFileSync(path);
  const before = run("check", SAMPLE);
  writeFileSync(path, bytes.subarray(0, bytes.length / 2));
  expect(run("check", SAMPLE)).toEqual({ ...before, pid: expect.any(Number) });
  rmSync(path);
  expect(run("check", SAMPLE)).toEqual({ ...before, pid: expect.any(Number) });
  writeFileSync(path, bytes);
});

it("ends the text report of a folder with a total, and prints nothing else where it is redirected", () => {
  const units = join(folder, "units");
  mkdirSync(units);
  for (const name of ["甲", "乙"]) cpSync(SAMPLE, join(units, `${name}.xlsx`));
  writeFileSync(join(units, "坏.xlsx"), "坏");
  const report = join(folder, "report.txt");
  const { status, stderr } = spawnSync("sh", ["-c", '"$0" check "$1" > "$2"', program, units, report], {
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^\S*坏\.xlsx：[^\r\u001b]*\n$/);
  const lines = readFileSync(report, "utf8").trimEnd().split("\n");
  expect(lines.at(-2)).toBe("✗ 共 3 个文件：2 个没有错误，0 个有错误，1 个未能检查");
  expect(lines.at(-1)).toMatch(/^ {2}未能检查：\S*坏\.xlsx$/);
});

it("ends quietly where nobody reads on", () => {
  const piped = spawnSync("sh", ["-c", '"$0" rules | head -n 1', program], { encoding: "utf8" });
  expect(piped).toMatchObject({ status: 0, stderr: "" });
  expect(piped.stdout.split("\n")).toHaveLength(2);
});

it("reads a PDF without anything beside it, and says nothing of what it does not have", () => {
  const pdf = join(folder, "说明.pdf");
  writeFileSync(pdf, pdfOf([[["2024年收入预算537.43万元，比上年增加89.67万元。", 80, 700]]]));
  const read = run("text", pdf);
  expect(read).toMatchObject({ status: 0, stderr: "" });
  expect(read.stdout).not.toMatch(/Warning/);
});

it("reads an old workbook in its thread", () => {
  const old = join(folder, "旧.xls");
  writeFileSync(old, asOldFormat(readFileSync(SAMPLE), "xls"));
  expect(run("check", old).stdout).toContain("勾稽关系");
});
