/**
 * What pdf.js finds when it asks Node for a built-in module. It would load a library for drawing (33 MB, made for each system) from
 * beside itself, and warn where there is none; the command line reads texts, and draws nothing.
 */
import * as fs from "node:fs";
import * as url from "node:url";

/** Of these pdf.js makes one matrix when it is loaded, and does nothing with it before it draws. */
function NotDrawn() {}

const drawing = { DOMMatrix: NotDrawn, ImageData: NotDrawn, Path2D: NotDrawn };
const MODULES = { fs, url, module: { createRequire: () => () => drawing } };

/** Put by scripts/build-cli.mjs in the place of `process.getBuiltinModule`. */
export function builtinModule(name) {
  return MODULES[name];
}
