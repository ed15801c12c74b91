import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { compiledPath } from "../../src/cli/compiled-script";
import { temporaryFolder } from "../support/cli";

const folder = temporaryFolder();

/** A script that leaves behind what it was given, beside a file that it requires. */
function scriptNamed(name: string): string {
  const path = join(folder, name);
  writeFileSync(join(folder, "beside.js"), 'module.exports = "beside";');
  const given = '[((number) => 2 * number)(21), require("./beside"), __filename, __dirname]';
  writeFileSync(path, `require("node:fs").writeFileSync(__filename + ".told", JSON.stringify(${given}));\n`);
  return path;
}

const starter = join(folder, "starter.cjs");

beforeAll(() => {
  buildSync({
    entryPoints: ["src/cli/compiled-script.ts"],
    outfile: starter,
    bundle: true,
    platform: "node",
    format: "cjs",
  });
});

/**
 * Runs a script; gives what it left behind, and whether what was compiled of it was refused; undefined where there was nothing. In a process of its own:
 * what was compiled goes by V8's flags, and other tests set some in this one.
 */
function run(path: string) {
  const program = `const { runScript } = require(${JSON.stringify(starter)});
    const { cachedDataRejected } = runScript(${JSON.stringify(path)});
    process.stdout.write(JSON.stringify({ refused: cachedDataRejected }));`;
  const { refused } = JSON.parse(execFileSync(process.execPath, ["-e", program], { encoding: "utf8" })) as {
    readonly refused?: boolean;
  };
  return { told: JSON.parse(readFileSync(`${path}.told`, "utf8")) as unknown, refused };
}

/** What a process of its own compiles of a script: what this one has compiled once, it does not compile again. */
function compiledApart(path: string): Buffer {
  const program =
    'const { readFileSync } = require("fs"); const source = require("module").wrap(readFileSync(process.argv[1], "latin1"));' +
    'process.stdout.write(new (require("vm").Script)(source).createCachedData().toString("base64"));';
  return Buffer.from(execFileSync(process.execPath, ["-e", program, path], { encoding: "utf8" }), "base64");
}

const expected = (path: string) => [42, "beside", path, folder];

it("runs a script as require would, where nothing was compiled of it", () => {
  const path = scriptNamed("plain.js");
  expect(run(path)).toEqual({ told: expected(path), refused: undefined });
});

it("takes what was compiled of it", () => {
  const path = scriptNamed("compiled.js");
  writeFileSync(compiledPath(path), compiledApart(path));
  expect(run(path)).toEqual({ told: expected(path), refused: false });
});

/** The second word of what was compiled says by which version. */
const ofAnotherVersion = (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 4), Buffer.alloc(4), bytes.subarray(8)]);

it.each([
  ["of another version", ofAnotherVersion],
  ["cut", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ["empty", () => Buffer.alloc(0)],
  ["something else", () => Buffer.from("预算".repeat(1_000))],
])("compiles it anew where that is %s", (what, spoil) => {
  const path = scriptNamed(`${what.replaceAll(" ", "-")}.js`);
  const bytes = compiledApart(path);
  writeFileSync(compiledPath(path), spoil(bytes));
  expect(run(path)).toEqual({ told: expected(path), refused: true });
});

it("looks for it by version and machine, so that no other's is even read", () => {
  expect(compiledPath("program.js")).toBe(`program.js.${process.version}-${process.platform}-${process.arch}`);
});
