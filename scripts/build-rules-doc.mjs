// Makes docs/规则.md from the rules themselves, and docs/表样.md from the sets of tables and their examples. `--check` writes nothing, and fails where a page is out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { format, resolveConfig } from "prettier";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** What a tool of ours exports, built in memory. */
async function built(entry) {
  const bundle = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`);
}

const { rulesPage } = await built("tools/rules-page.ts");
const { setsPage } = await built("tools/sets-page.ts");
const pages = [
  ["docs/规则.md", rulesPage()],
  ["docs/表样.md", setsPage((file) => readFileSync(join(root, file)))],
];
for (const [name, text] of pages) {
  const path = join(root, name);
  const page = await format(text, { ...(await resolveConfig(path)), filepath: path });
  if (!process.argv.includes("--check")) writeFileSync(path, page);
  else if (readFileSync(path, "utf8") !== page) {
    console.error(`${path} is out of date: npm run rules:doc`);
    process.exitCode = 1;
  }
}
