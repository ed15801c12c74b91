import { existsSync, readFileSync } from "node:fs";
import { Module, createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";

/**
 * Where the build leaves what this version of Node compiled of a script, for machines of this kind:
 * `program.js` → `program.js.v20.20.2-linux-x64`. V8 takes it for no other version of itself.
 */
export function compiledPath(path: string): string {
  return `${path}.${process.version}-${process.platform}-${process.arch}`;
}

/**
 * Runs a script as `require` would, and gives it. What the build compiled of it is taken instead of compiling it anew, where there is such a file and V8
 * takes it; without one the script runs all the same, and starts later.
 * @param path of a bundle in ASCII, as esbuild writes them
 */
export function runScript(path: string): Script {
  const compiled = compiledPath(path);
  const script = new Script(Module.wrap(readFileSync(path, "latin1")), {
    filename: path,
    ...(existsSync(compiled) && { cachedData: readFileSync(compiled) }),
  });
  const module = { exports: {} };
  const run = script.runInThisContext() as (...given: unknown[]) => void;
  run.call(module.exports, module.exports, createRequire(path), module, path, dirname(path));
  return script;
}
