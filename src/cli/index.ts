import { compiledPath, runScript } from "./compiled-script";
import { threadScript } from "./thread-script";

const path = threadScript("program");

/** The command line, and where its build leaves what Node compiled of it (scripts/cli/compile.cjs). */
export const compiled = compiledPath(path);
export const program = runScript(path);
