/** Starts a browser for the end-to-end tests, prints its endpoint, and ends with its parent. */
import { launchOptions } from "./browser.mjs";
import { chromium } from "playwright-core";

const server = await chromium.launchServer(await launchOptions());
process.stdout.write(`${server.wsEndpoint()}\n`);
process.stdin.on("end", () => void server.close());
process.stdin.resume();
