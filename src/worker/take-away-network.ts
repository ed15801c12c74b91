/**
 * Takes away from the worker all that could reach a network, before anything else of it runs: the policy of a page's own <meta> does not bind its
 * worker. To be imported first; package.json names it among the files that have effects, or a build would leave it out. `import()` cannot be taken away:
 * the build puts whatever the worker imports into its one file, and a server that sends the policy as a header forbids the rest.
 */
const WAYS = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "RTCPeerConnection",
  "caches",
  "importScripts",
  "Worker",
  "SharedWorker",
  // load what they show from an address
  "FontFace",
  "fonts",
  "Notification",
];

for (const way of WAYS) {
  for (let holder: unknown = globalThis; holder !== null; holder = Object.getPrototypeOf(holder)) {
    Reflect.deleteProperty(holder as object, way);
  }
  Object.defineProperty(globalThis, way, { value: undefined, writable: false, configurable: false });
}

export {};
