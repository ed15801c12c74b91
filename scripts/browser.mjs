/**
 * Starts a headless Chromium: the system's where there is one, else the one that @sparticuz/chromium ships in its
 * package, so that a machine with Node and nothing else can run the end-to-end tests and draw the icons.
 */
import { access, mkdtemp, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

async function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function systemBrowser() {
  for (const file of CANDIDATES) if (file && (await exists(file))) return file;
  return undefined;
}

/** The packaged browser has Latin fonts only; fontconfig is shown the Chinese font of an npm package beside its own. */
async function packagedBrowser() {
  // The package exports its code only; its fonts lie beside that, somewhere below the package's own folder.
  const entry = createRequire(import.meta.url).resolve("@embedpdf/fonts-sc");
  const fonts = entry.slice(0, entry.lastIndexOf("fonts-sc") + "fonts-sc".length);
  const folder = await mkdtemp(path.join(tmpdir(), "fonts-"));
  const config = path.join(folder, "fonts.conf");
  await writeFile(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  const { default: packaged } = await import("@sparticuz/chromium");
  const executablePath = await packaged.executablePath();
  // made for places where one process is all there is; there a page that is closed may take the browser with it
  const args = packaged.args.filter((argument) => argument !== "--single-process");
  return { executablePath, args, env: { ...process.env, FONTCONFIG_FILE: config } };
}

/** What playwright needs to start the browser. */
export async function launchOptions() {
  const installed = process.env.PACKAGED_BROWSER ? undefined : await systemBrowser();
  if (installed) return { executablePath: installed, args: ["--no-sandbox"] };
  return { ...(await packagedBrowser()), headless: true };
}

/** A running browser (playwright's). The caller closes it. */
export async function launchBrowser() {
  return chromium.launch(await launchOptions());
}
