/** Jest's transform of TypeScript: syntax alone, by esbuild. Types are checked once for the whole project by `npm run typecheck`. */
const { createHash } = require("node:crypto");
const { transformSync, version } = require("esbuild");

const OPTIONS = {
  format: "cjs",
  target: "node20",
  jsx: "automatic",
  sourcemap: "inline",
  sourcesContent: false,
  // Jest loads modules by require alone.
  supported: { "dynamic-import": false },
};

module.exports = {
  process(source, file) {
    return transformSync(source, { ...OPTIONS, loader: file.endsWith("x") ? "tsx" : "ts", sourcefile: file });
  },
  getCacheKey(source, file) {
    return createHash("sha256")
      .update(JSON.stringify([version, OPTIONS, file, source]))
      .digest("hex");
  },
};
