/**
 * Writes our own terms, and those of every package of which something is in the build, in whatever file: of the pane, of the worker, of what is loaded when it is
 * first shown. Each licence asks that its text go with the copy. The build fails where a package's text cannot be found.
 */
const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const { Compilation, WebpackError, sources } = require("webpack");

const ROOT = path.join(__dirname, "../..");
const FILE_NAME = "licenses.txt";
const PLUGIN = "Licences";
const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;
/** A package's folder at the beginning of a module's path, the innermost where packages lie within each other. */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** Packages that state MIT in their package.json and have no file of it: whose copyright it is. */
const MIT_WITHOUT_FILE = { "@fluentui/react-icons": "Copyright (c) Microsoft Corporation" };

/** The words of the MIT licence, under somebody's copyright; those of our own are everybody's. */
function mit(copyright) {
  const own = readFileSync(path.join(ROOT, "LICENSE"), "utf8");
  return own.replace(/^Copyright .*$/m, copyright);
}

/** The folder of the package that a module is of, by its path; undefined for one of our own. */
function packageFolder(module) {
  return PACKAGE_FOLDER.exec(module)?.[0];
}

/** The text of a package's licence; undefined where it has none. */
function licenceOf(folder, { name, license }) {
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  if (file) return readFileSync(path.join(folder, file), "utf8");
  return license === "MIT" && name in MIT_WITHOUT_FILE ? mit(MIT_WITHOUT_FILE[name]) : undefined;
}

/**
 * The folders of what is in a build: our own, webpack's, whose loader stands in every file, and those of the packages whose modules are there. What
 * webpack has put together into one module is looked into.
 */
function packageFolders({ chunks, chunkGraph }) {
  const folders = new Set([ROOT, path.dirname(require.resolve("webpack/package.json"))]);
  const visit = (module) => {
    const folder = packageFolder(module.resource ?? "");
    if (folder !== undefined) folders.add(folder);
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const chunk of chunks) for (const module of chunkGraph.getChunkModules(chunk)) visit(module);
  return folders;
}

/** The file: each text once, under all packages that it is the licence of. `missing` is told the packages without one. */
function licenceFile(folders, missing) {
  const packagesByText = new Map();
  for (const folder of folders) {
    const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    const named = `${manifest.name} ${manifest.version}`;
    // Texts that name their own package are each its own; line ends and spaces around are not part of a text.
    const text = licenceOf(folder, manifest)?.replaceAll("\r\n", "\n").trim();
    if (text === undefined) missing(named);
    else packagesByText.set(text, [...(packagesByText.get(text) ?? []), named]);
  }
  const entries = [...packagesByText].map(([text, names]) => `${names.sort().join("\n")}\n\n${text}\n`);
  return entries.sort().join(`\n${"-".repeat(80)}\n\n`);
}

/** The file for bundles of esbuild's, by their metafiles: of every package of which something is in them. Throws where a package has no text. */
function licencesOfBundle(metafiles) {
  const modules = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([module, { bytesInOutput }]) => (bytesInOutput > 0 ? [path.join(ROOT, module)] : []));
  return licenceFile(new Set([ROOT, ...modules.flatMap((module) => packageFolder(module) ?? [])]), (named) => {
    throw new Error(`${named} has no file of its licence: see scripts/addin/licences.cjs`);
  });
}

class Licences {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: PLUGIN, stage }, () => {
        const missing = (named) =>
          compilation.errors.push(
            new WebpackError(`${named} has no file of its licence: see scripts/addin/licences.cjs`),
          );
        const file = licenceFile(packageFolders(compilation), missing);
        compilation.emitAsset(FILE_NAME, new sources.RawSource(file));
      });
    });
  }
}

module.exports = { Licences, FILE_NAME, licencesOfBundle };
