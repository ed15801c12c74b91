/** Excel for a pane in a browser, played in this process: what the page's scripts do is then the pane's work alone. */
import { mkdirSync, mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The module of the tests' support that plays Excel, bundled: Univer's packages must be loaded as CommonJS. */
async function loadHost() {
  const cache = path.join(ROOT, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const outfile = path.join(mkdtempSync(path.join(cache, "bench-pane-")), "host.cjs");
  await build({
    entryPoints: [path.join(ROOT, "tests/support/excel/bench-host.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
    outfile,
  });
  return createRequire(import.meta.url)(outfile);
}

/** Stands ahead of office.js in the page: hands its calls to this process, and each answer on in a task of its own. */
function pageSide() {
  const sinks = [];
  window.webkit = { messageHandlers: { Agave: { postMessage() {} } } };
  window._osfHostAPI = (_handler, call, callback) =>
    void window.askExcel(JSON.stringify(call)).then((text) => {
      const answer = JSON.parse(text);
      setTimeout(() => callback?.(answer), 0);
    });
  window._osfHostRegisterEvent = (_handler, call, onEvent, callback) => {
    if (call.params.id === 33) sinks.push(onEvent);
    callback([0]);
    return { eventCallbackId: String(sinks.length) };
  };
  window._osfHostUnregisterCallback = () => undefined;
  window.hearExcel = (event) => sinks.forEach((sink) => sink(event));
}

/** An Excel to which pages can be joined: `hostInfo` goes into a pane's address, `join` prepares its page. */
export async function startExcel() {
  const { openLedger, MAC_HOST_INFO } = await loadHost();
  return {
    hostInfo: MAC_HOST_INFO,
    async join(page, rows) {
      const excel = openLedger(rows);
      const event = { methodId: 2, params: { id: 33 } };
      excel._osfHostRegisterEvent(
        "",
        event,
        (told) => void page.evaluate((one) => window.hearExcel(one), told),
        () => {},
      );
      await page.exposeFunction(
        "askExcel",
        (text) =>
          new Promise((resolve) => {
            excel._osfHostAPI("", JSON.parse(text), (answer) => resolve(JSON.stringify(answer ?? null)));
          }),
      );
      await page.addInitScript(pageSide);
    },
  };
}
