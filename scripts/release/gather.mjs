import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";

/** The add-in's files, packed. */
const ADDIN = "addin.zip";
/** The SHA-256 of every other file, a line each, as `sha256sum --check` reads them. */
const SUMS = "SHA256SUMS";
/** What nobody can do without of the add-in: the manifests that Excel is given, and the pane's page. */
const NEEDED_OF_ADDIN = ["manifest.xml", "manifest-365.xml", "taskpane.html"];

/**
 * Puts what was built into the folder of the release, and gives the names and sizes in bytes of its files, in their order. Throws where something is
 * missing that a release must have: the page, the manifests, the package.
 * @param {{ page: string, addin: string, release: string }} folders where the page and the add-in were built, and the empty folder of the release
 * @param {(folder: string) => void} pack puts the command line's package there
 */
export function gatherRelease({ page, addin, release }, pack) {
  for (const name of readdirSync(page)) copyFileSync(path.join(page, name), path.join(release, name));
  const files = filesBelow(addin);
  const lacking = NEEDED_OF_ADDIN.filter((name) => !Object.hasOwn(files, name));
  if (lacking.length > 0) throw new Error(`the add-in lacks ${lacking.join(", ")}`);
  writeFileSync(path.join(release, ADDIN), zipSync(files, { mtime: "2000-01-01" }));
  pack(release);
  const names = readdirSync(release).sort();
  for (const end of [".html", ".tgz"])
    if (names.filter((name) => name.endsWith(end)).length !== 1)
      throw new Error(`a release has one ${end}, not ${names.filter((name) => name.endsWith(end)).length}`);
  const contents = names.map((name) => readFileSync(path.join(release, name)));
  const lines = names.map((name, index) => `${sha256(contents[index])}  ${name}\n`);
  writeFileSync(path.join(release, SUMS), lines.join(""));
  return names.map((name, index) => ({ name, size: contents[index].length }));
}

function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** All files below a folder, by their paths in it. */
function filesBelow(folder, below = "") {
  if (!existsSync(folder)) throw new Error(`${folder} was not built`);
  const found = {};
  for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(found, filesBelow(folder, name));
    else found[name] = new Uint8Array(readFileSync(path.join(folder, name)));
  }
  return found;
}
