import { setFlagsFromString } from "node:v8";
import { compiledPath, runScript } from "./compiled-script";
import { threadScript } from "./thread-script";

/**
 * How much of a function Node 20 runs, in bytes of bytecode, before it compiles the function anew, optimised: thirty times its default. One file is
 * checked before that pays, and each thread that checks a folder still has its busiest functions optimised. Later versions count calls, and wait by
 * themselves; they do not know the flag. To be set before anything is compiled: what the build compiled is taken under the same flags only.
 */
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=2000000");

const path = threadScript("program");

/** The command line, and where its build leaves what Node compiled of it (scripts/cli/compile.cjs). */
export const compiled = compiledPath(path);
export const program = runScript(path);
