/**
 * Bundles for Node: the command line with its threads, and the tools that show and measure it.
 *   --package   the command line alone, small and with the terms of what is in it, as `npm pack` takes it
 */
import { buildCommandLine, buildTools, compileCommandLine } from "./cli/bundles.mjs";

const isPackage = process.argv.includes("--package");

await Promise.all([buildCommandLine(isPackage), ...(isPackage ? [] : [buildTools()])]);
compileCommandLine();
