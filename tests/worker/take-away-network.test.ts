/** The worker's script in a place where requests go out and are counted; as the build makes it, and in a browser, tests/e2e looks at it. */
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";

const ROOT = join(__dirname, "../..");
let server: Server;
let address: string;
let arrived = 0;

beforeAll(async () => {
  server = createServer((_, response) => {
    arrived += 1;
    response.end("here");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

/** The globals of a worker, as far as its script and this test use them; fetch is inherited, as browsers may have it. */
function workerScope(): object {
  const scope = Object.create({ fetch: (...request: Parameters<typeof fetch>) => fetch(...request) }) as object;
  return createContext(
    Object.assign(scope, {
      importScripts: () => void (arrived += 1),
      XMLHttpRequest: () => undefined,
      addEventListener: () => undefined,
      postMessage: () => undefined,
      TextDecoder,
      TextEncoder,
    }),
  );
}

function workerScript(): string {
  const entryPoints = [join(ROOT, "src/worker/worker.ts")];
  const { outputFiles } = buildSync({ entryPoints, bundle: true, write: false, format: "iife", logLevel: "silent" });
  return outputFiles[0]!.text;
}

const REQUEST = `Promise.resolve().then(() => fetch(address)).then(() => "sent", () => "refused")`;

async function send(scope: object): Promise<unknown> {
  return runInContext(REQUEST.replace("address", JSON.stringify(address)), scope);
}

test("a request arrives where nothing was taken away", async () => {
  expect(await send(workerScope())).toBe("sent");
  expect(arrived).toBe(1);
});

test("no request arrives once the worker's script has begun", async () => {
  const scope = workerScope();
  runInContext(workerScript(), scope);
  arrived = 0;
  expect(await send(scope)).toBe("refused");
  for (const way of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "importScripts", "FontFace"])
    expect([way, runInContext(`typeof ${way}`, scope)]).toEqual([way, "undefined"]);
  expect(arrived).toBe(0);
});
