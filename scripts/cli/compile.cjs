/**
 * `node compile.cjs STARTER WORDS…`: runs the command line, and leaves where it will look for it what Node compiled for that. What an earlier run left is
 * taken up, so that runs of several kinds add up.
 */
const { writeFileSync } = require("node:fs");
const { setFlagsFromString } = require("node:v8");

const [, , starter, ...words] = process.argv;
// what was not used for a while would be thrown away before the end
setFlagsFromString("--no-flush-bytecode");
process.argv = [process.execPath, starter, ...words];
const { program, compiled } = require(starter);

process.on("exit", () => {
  // V8 takes what was compiled under the flags that it runs under
  setFlagsFromString("--flush-bytecode");
  writeFileSync(compiled, program.createCachedData());
});
