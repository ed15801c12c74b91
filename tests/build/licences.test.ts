/** The file of licences that a build writes, seen on small builds whose packages are made here. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack, { type Configuration, type WebpackPluginInstance } from "webpack";

const { Licences, FILE_NAME } = jest.requireActual<{ Licences: new () => WebpackPluginInstance; FILE_NAME: string }>(
  "../../scripts/addin/licences.cjs",
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "licences-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** A package that exports something that webpack cannot work out beforehand, with a licence where one is given. */
function writePackage(name: string, licence?: string, within = ""): void {
  const at = `${within}node_modules/${name}/`;
  write(`${at}package.json`, JSON.stringify({ name, version: "1.2.3", main: "lib/index.js", license: "MIT" }));
  write(`${at}lib/index.js`, `export function name() { return Math.random() + ${JSON.stringify(name)}; }`);
  if (licence !== undefined) write(`${at}LICENSE`, licence);
}

async function build(script: string): Promise<{ readonly file: string; readonly errors: readonly string[] }> {
  write("index.js", script);
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: "./index.js",
    output: { path: path.join(folder, "dist") },
    optimization: { minimize: false },
    plugins: [new Licences()],
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) =>
    compiler.run((error, result) => (result ? resolve(result) : reject(error ?? new Error("no result")))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  const errors = stats.compilation.errors.map((error) => error.message);
  return { errors, file: errors.length > 0 ? "" : readFileSync(path.join(folder, "dist", FILE_NAME), "utf8") };
}

const used = (name: string): string => `import { name } from "${name}"; console.log(name());`;

test("holds the terms of packages of the page, of what it loads later, and of its worker; of no other", async () => {
  for (const name of ["in-page", "@scope/lazy", "in-worker", "unused"]) writePackage(name, `terms of ${name}`);
  write("later.js", used("@scope/lazy"));
  write("worker.js", used("in-worker"));
  const { file } = await build(
    `${used("in-page")} import("./later.js"); new Worker(new URL("./worker.js", import.meta.url));`,
  );
  for (const name of ["in-page", "@scope/lazy", "in-worker"])
    expect(file).toContain(`${name} 1.2.3\n\nterms of ${name}\n`);
  expect(file).not.toContain("unused");
});

test("holds our own terms, and those of webpack, whose loader is in every file", async () => {
  const { file } = await build("");
  expect(file).toMatch(/^budget-disclosure \d[^]*Copyright .* authors/m);
  expect(file).toMatch(/^webpack 5[^]*JS Foundation/m);
});

test("holds the terms of a package within a package", async () => {
  writePackage("outer", "outer terms");
  writePackage("inner", "inner terms", "node_modules/outer/");
  write("node_modules/outer/lib/index.js", `export { name } from "inner";`);
  const { file } = await build(used("outer"));
  expect(file).toContain("inner 1.2.3\n\ninner terms");
});

test("says once what several packages have in common", async () => {
  writePackage("b", "common\r\nterms\r\n");
  writePackage("a", "common\nterms");
  const { file } = await build(`import { name as a } from "a"; import { name as b } from "b"; console.log(a(), b());`);
  expect(file).toContain("a 1.2.3\nb 1.2.3\n\ncommon\nterms\n");
  expect(file.match(/common/g)).toHaveLength(1);
});

test("fails where a package has no terms", async () => {
  writePackage("nameless-terms");
  expect((await build(used("nameless-terms"))).errors).toEqual([
    "nameless-terms 1.2.3 has no file of its licence: see scripts/addin/licences.cjs",
  ]);
});

test("is part of the add-in's build", () => {
  const { plugins } = jest.requireActual<() => Configuration>("../../webpack.config.js")();
  expect(plugins?.some((plugin) => plugin instanceof Licences)).toBe(true);
});
