/**
 * Jest's global set-up: puts Univer into one CommonJS file. Univer's CommonJS build asks for packages that exist as ES modules
 * only, which jest cannot load; and one file loads faster than hundreds. Made once a version of Univer.
 */
const { existsSync, mkdirSync, readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { build } = require("esbuild");

const ROOT = join(__dirname, "../../..");
const BUNDLE = join(ROOT, "node_modules/.cache/univer-for-jest.cjs");
const ENTRY = `
export * from "@univerjs/presets";
export { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
export { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
`;

module.exports = async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "node_modules/@univerjs/core/package.json"), "utf8"));
  const stamp = `/* Univer ${version} */`;
  if (existsSync(BUNDLE) && readFileSync(BUNDLE, "utf8").startsWith(stamp)) return;
  mkdirSync(dirname(BUNDLE), { recursive: true });
  await build({
    stdin: { contents: ENTRY, resolveDir: ROOT },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    banner: { js: stamp },
    logLevel: "error",
    outfile: BUNDLE,
  });
};
