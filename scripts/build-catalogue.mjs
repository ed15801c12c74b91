// Makes from src/catalogue/data/*.csv the module that the bundles carry and the page that counts them.
// `--check` writes nothing, and fails where one of the two is out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { countsPage } from "./catalogue/counts.mjs";
import { readCsv } from "./catalogue/csv.mjs";
import { moduleText } from "./catalogue/module.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const data = join(root, "src/catalogue/data");
const read = (name) => readCsv(join(data, `${name}.csv`));
const files = {
  functional: read("functional"),
  department: read("economic-department"),
  government: read("economic-government"),
  map: read("economic-map"),
  funds: read("funds"),
  changes: read("changes"),
  coverage: read("coverage"),
  sources: read("sources"),
};
const outputs = [
  [join(root, "src/catalogue/data.generated.ts"), moduleText(files)],
  [join(root, "docs/科目目录.md"), countsPage(files)],
];

const current = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return "";
    throw error;
  }
};
for (const [path, text] of outputs) {
  const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path });
  if (!process.argv.includes("--check")) writeFileSync(path, formatted);
  else if (current(path) !== formatted) {
    console.error(`${path} is out of date: npm run catalogue`);
    process.exitCode = 1;
  }
}
