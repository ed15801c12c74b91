// Runs the command line from a checkout: bundled anew from the sources (a tenth of a second), then run.
import { createRequire } from "node:module";
import { buildCommandLine } from "./cli/bundles.mjs";

await buildCommandLine();
createRequire(import.meta.url)("../dist/cli/index.js");
