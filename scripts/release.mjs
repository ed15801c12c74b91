/**
 * `npm run release`: puts what a release has into dist/release: the page that needs nothing, the add-in's files as one zip, the command line's package,
 * and a list of their SHA-256, by which a copy that went from hand to hand can be checked.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const RELEASE = path.join(ROOT, "dist/release");
const run = (...words) => execFileSync("npm", ["run", "-s", ...words], { cwd: ROOT, stdio: "inherit" });

rmSync(RELEASE, { recursive: true, force: true });
mkdirSync(RELEASE, { recursive: true });
run("build");
run("build:page");
for (const name of readdirSync(path.join(ROOT, "dist/page")))
  copyFileSync(path.join(ROOT, "dist/page", name), path.join(RELEASE, name));
writeFileSync(
  path.join(RELEASE, "addin.zip"),
  zipSync(filesBelow(path.join(ROOT, "dist/addin")), { mtime: "2000-01-01" }),
);
execFileSync("npm", ["pack", "--silent", "--pack-destination", RELEASE], { cwd: ROOT, stdio: "inherit" });

const names = readdirSync(RELEASE).sort();
const lines = names.map((name) => {
  const bytes = readFileSync(path.join(RELEASE, name));
  console.log(`${name}：${(bytes.length / 1e6).toFixed(1)} MB`);
  return `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`;
});
writeFileSync(path.join(RELEASE, "SHA256SUMS"), lines.join(""));

/** All files below a folder, by their paths in it. */
function filesBelow(folder, below = "") {
  const found = {};
  for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(found, filesBelow(folder, name));
    else found[name] = new Uint8Array(readFileSync(path.join(folder, name)));
  }
  return found;
}
