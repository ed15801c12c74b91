import { startScript, stopOnEnd } from "./processes";

/** Jest's global set-up of the browser's tests: workbench and page are built, the workbench served, and a browser started, once for all of them. */
export default async function start(): Promise<void> {
  const [server, browser] = await Promise.all([
    startScript(["scripts/workbench.mjs", "--port", "0", "--quiet"], /http:\/\/localhost:\d+/),
    startScript(["scripts/browser-server.mjs"], /ws:\/\/\S+/),
    startScript(["scripts/build-page.mjs"], /MB/),
  ]);
  stopOnEnd(server, browser);
  // Jest's workers are started after this, and get the environment as it is then.
  process.env.WORKBENCH_ADDRESS = server.said;
  process.env.BROWSER_ENDPOINT = browser.said;
}
