/** The worker as the build makes it, in a real browser: it works, and reaches nothing. */
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Worker } from "playwright-core";
import { type Session, Workbench } from "../support/e2e/workbench";

const BUILT = path.resolve(__dirname, "../../dist/workbench");

/** Ways in which a script asks for an address, as a function of it. */
const WAYS: Readonly<Record<string, string>> = {
  fetch: "fetch(address, { mode: 'no-cors' })",
  XMLHttpRequest: "{ const ask = new XMLHttpRequest(); ask.open('GET', address); ask.send(); }",
  WebSocket: "new WebSocket(address.replace('http', 'ws'))",
  EventSource: "new EventSource(address)",
  importScripts: "importScripts(address)",
  Worker: "new Worker(address)",
  FontFace: "new FontFace('any', `url(${address})`).load()",
  "a function made anew": "new Function('address', 'return fetch(address)')(address)",
};

let workbench: Workbench;
let session: Session;
let worker: Worker;
let server: Server;
let address: string;
let arrived: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    arrived.push(request.url ?? "");
    response.setHeader("access-control-allow-origin", "*");
    response.end("");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  workbench = await Workbench.reach();
  session = await workbench.open();
  // The worker is started by the first work that there is for it.
  await session.check();
  worker = session.page.workers().find((one) => one.url().includes("/js/"))!;
});

afterAll(async () => {
  await session.page.context().close();
  await workbench.leave();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(() => {
  arrived = [];
});

/** Tries a way in a worker or page, and gives it time to come to the server: until a request that is sent otherwise has come. */
async function attempt(place: Pick<Worker, "evaluate">, way: string): Promise<string[]> {
  const script = `(async () => { const address = ${JSON.stringify(`${address}/tried`)}; ${WAYS[way]!}; })().catch(() => undefined)`;
  await place.evaluate(script);
  await fetch(`${address}/sent`);
  return arrived.filter((url) => url !== "/sent");
}

it("checks a workbook", async () => {
  expect(await session.counts()).toEqual([0, 3, 0]);
});

it("is one file, which loads no other", () => {
  const script = readFileSync(path.join(BUILT, new URL(worker.url()).pathname), "utf8");
  // A part that is loaded later could not be: mark its import with webpackMode: "eager".
  expect(script).not.toMatch(/\bimportScripts\(|[^.\w]import\(/);
});

it("is sent with the policy as a header", async () => {
  const response = await session.page.request.get(worker.url());
  expect(response.headers()["content-security-policy"]).toContain("connect-src 'none'");
});

it("would reach the server where nothing is taken away", async () => {
  const page = await session.page.context().newPage();
  await page.goto(`${address}/`);
  const free = page.waitForEvent("worker");
  await page.evaluate(() => void new Worker(URL.createObjectURL(new Blob([""]))));
  expect(await attempt(await free, "fetch")).toContain("/tried");
  await page.close();
});

it.each(Object.keys(WAYS))("reaches nothing by %s", async (way) => {
  expect(await attempt(worker, way)).toEqual([]);
});

it("has lost them for good, and not by the header alone", async () => {
  const names = [
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "WebTransport",
    "importScripts",
    "Worker",
    "FontFace",
  ];
  const found = await worker.evaluate(
    (all) => all.filter((name) => (globalThis as unknown as Record<string, unknown>)[name] !== undefined),
    names,
  );
  expect(found).toEqual([]);
});
