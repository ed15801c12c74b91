/**
 * Says how much the network carries until the pane's first paint and until it can be used, and fails a build whose first paint costs more than the limit.
 * Bytes of gzip at its highest level, as a server sends scripts; office.js, which is not ours, is not counted.
 */
const { gzipSync } = require("node:zlib");
const { Compilation, WebpackError } = require("webpack");

const PLUGIN = "FirstPaint";
/** The pane's entry: all that is needed for the first paint. What it fetches at once, to work, is named `work`. */
const ENTRY = "taskpane";
const WORK = "work";
const MOST_BYTES = 130_000;

/** The scripts' size together, in bytes of gzip. */
function gzipSize(files, asset) {
  const scripts = files.filter((file) => file.endsWith(".js"));
  return scripts.reduce((sum, file) => sum + gzipSync(asset(file), { level: 9 }).length, 0);
}

class FirstPaint {
  apply(compiler) {
    if (compiler.options.mode !== "production") return;
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      const asset = (file) => compilation.getAsset(file).source.buffer();
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: PLUGIN, stage }, () => {
        const first = gzipSize(compilation.entrypoints.get(ENTRY).getFiles(), asset);
        const work = gzipSize([...compilation.namedChunks.get(WORK).files], asset);
        compiler
          .getInfrastructureLogger(PLUGIN)
          .info(`gzip: ${first} bytes until the pane's first paint, ${work} more to work`);
        if (first > MOST_BYTES) {
          compilation.errors.push(
            new WebpackError(`the pane's first paint takes ${first} bytes (gzip), above ${MOST_BYTES}`),
          );
        }
      });
    });
  }
}

module.exports = { FirstPaint };
