import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader } from "jsdom";

/** The folder of Microsoft's unmodified library. */
const DIST = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const ORIGIN = "https://localhost:3000";

/** Serves the library's files from its folder and nothing else: a request to any other place fails the test that makes it. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    if (!url.startsWith(`${ORIGIN}/`)) throw new Error(`A request to another host: ${url}`);
    const path = new URL(url).pathname.slice(1).toLowerCase();
    const content = Promise.resolve(readFileSync(join(DIST, path)));
    return Object.assign(content, { abort: () => undefined }) as ReturnType<ResourceLoader["fetch"]>;
  }
}

export interface Pane {
  readonly window: Window & { Office: typeof Office; Excel: typeof Excel };
  close(): void;
}

/**
 * A pane's window with the real office.js in it.
 * @param hostInfo what the address tells office.js of its host, `Excel$Mac$16.00$zh-CN$$$` say
 * @param attach puts the bridge on the window, before office.js is loaded
 */
export async function openPane(hostInfo: string, attach: (window: Window) => void, hash = ""): Promise<Pane> {
  const dom = new JSDOM(`<!doctype html><html><head></head><body></body></html>`, {
    url: `${ORIGIN}/taskpane.html?_host_Info=${encodeURIComponent(hostInfo)}${hash}`,
    runScripts: "dangerously",
    resources: new OfficeFiles(),
    pretendToBeVisual: true,
  });
  const window = dom.window as unknown as Pane["window"];
  attach(window);
  const script = window.document.createElement("script");
  script.src = `${ORIGIN}/office.js`;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error("office.js did not load"));
    window.document.head.append(script);
  });
  await new Promise<void>((resolve) => void window.Office.onReady(() => resolve()));
  return { window, close: () => dom.window.close() };
}
