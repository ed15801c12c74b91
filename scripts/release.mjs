/**
 * `npm run release`: puts what a release has into dist/release: the page that needs nothing, the add-in's files as one zip, the command line's package,
 * and a list of their SHA-256, by which a copy that went from hand to hand can be checked.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gatherRelease } from "./release/gather.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const [page, addin, release] = ["page", "addin", "release"].map((name) => path.join(ROOT, "dist", name));
const run = (...words) => execFileSync("npm", words, { cwd: ROOT, stdio: "inherit" });

rmSync(release, { recursive: true, force: true });
mkdirSync(release, { recursive: true });
run("run", "-s", "build");
run("run", "-s", "build:page");
const pack = (folder) => run("pack", "--silent", "--pack-destination", folder);
for (const { name, size } of gatherRelease({ page, addin, release }, pack))
  console.log(`${name}：${(size / 1e6).toFixed(1)} MB`);
