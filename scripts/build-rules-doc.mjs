// Makes docs/规则.md from the rules themselves. `--check` writes nothing, and fails where the page is out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { format, resolveConfig } from "prettier";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const path = join(root, "docs/规则.md");

const bundle = await build({
  entryPoints: [join(root, "tools/rules-page.ts")],
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  write: false,
});
const { rulesPage } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`
);

const page = await format(rulesPage(), { ...(await resolveConfig(path)), filepath: path });
if (!process.argv.includes("--check")) writeFileSync(path, page);
else if (readFileSync(path, "utf8") !== page) {
  console.error(`${path} is out of date: npm run rules:doc`);
  process.exitCode = 1;
}
