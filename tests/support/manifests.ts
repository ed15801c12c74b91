/** The add-in's manifests, as the repository has them and as the build makes them. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Configuration } from "webpack";

const ROOT = path.resolve(__dirname, "../..");

/** Where the tests let the build's manifests say that the add-in is served. */
export const RELEASE_BASE = "https://intranet.example/budget";
/** Where the development server serves it. */
export const DEVELOPMENT_BASE = "https://localhost:3000";

/** `shared` is that for Microsoft 365, manifest-365.xml. */
export type Edition = "development" | "release" | "shared";

interface Pattern {
  readonly from: string;
  readonly to?: string;
  readonly transform?: (content: Buffer) => string;
}

const makeConfiguration =
  jest.requireActual<(env?: Record<string, string>) => Configuration>("../../webpack.config.js");

/** What the build copies and how, as copy-webpack-plugin is told. */
function copied(): Pattern[] {
  return (makeConfiguration({ base: RELEASE_BASE }).plugins ?? []).flatMap(
    (plugin) => (plugin as { readonly patterns?: Pattern[] }).patterns ?? [],
  );
}

/** A manifest's text: `manifest.xml` or `workbench/sideload/manifest.xml`, as it is developed with, or as the build hands it out; the first also as `shared`. */
export function manifestText(file: string, edition: Edition): string {
  const content = readFileSync(path.join(ROOT, file));
  if (edition === "development") return content.toString("utf8");
  const made = copied()
    .find(({ from, to }) => from === file && (to === "manifest-365.xml") === (edition === "shared"))
    ?.transform?.(content);
  if (made === undefined) throw new Error(`the build does not make ${file}`);
  return made;
}
