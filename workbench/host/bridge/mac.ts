import type { ExcelHost } from "../excel-host";

/** The numbers of the calls that the library makes over this bridge. */
const METHOD = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
/** What is executed: a batch of Excel's API. */
const RICH_API = 93;
const RICH_API_MESSAGE = 33;
/** In a request's flags: wait while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;
/** Anything else asked over the bridge is answered with “not supported”. */
const NOT_SUPPORTED = 5001;

interface Call {
  readonly methodId: number;
  readonly params: unknown;
}

type Callback = (answer: unknown) => void;

/** What a pane's window gets before office.js is loaded. */
export interface MacBridgeWindow {
  webkit?: unknown;
  _osfHostAPI?: (handler: string, call: Call, callback: Callback) => void;
  _osfHostRegisterEvent?: (
    handler: string,
    call: Call,
    onEvent: Callback,
    callback: Callback,
  ) => { eventCallbackId: string };
  _osfHostUnregisterCallback?: (id: string) => void;
}

/** What the pane's address must say for office.js to take this bridge. */
export const MAC_HOST_INFO = "Excel$Mac$16.00$zh-CN$$$";

/**
 * The bridge of Excel for Mac: plain functions on the pane's window. Call it before office.js is loaded there, with the pane at
 * an address whose query holds `_host_Info` (see MAC_HOST_INFO).
 * @returns the way to take the bridge away
 */
export function attachMacBridge(host: ExcelHost, pane: MacBridgeWindow, documentPath = "预算.xlsx"): () => void {
  const sinks = new Map<string, Callback>();
  let last = 0;
  const stop = host.onEvent((event) => {
    const entry = [65536, event.type, event.target, event.message, 0, false];
    for (const sink of sinks.values()) sink([[entry], RICH_API_MESSAGE]);
  });
  pane.webkit = { messageHandlers: { Agave: { postMessage() {} } } };
  pane._osfHostAPI = (_handler, call, callback) => {
    if (call.methodId === METHOD.getContext) callback(appContext(host, documentPath));
    else if (call.methodId === METHOD.execute) executeCall(host, call.params, callback);
    else if (callback) callback([0]);
  };
  pane._osfHostRegisterEvent = (_handler, call, onEvent, callback) => {
    const id = String(++last);
    if ((call.params as { id: number }).id === RICH_API_MESSAGE) sinks.set(id, onEvent);
    callback([0]);
    return { eventCallbackId: id };
  };
  pane._osfHostUnregisterCallback = (id) => void sinks.delete(id);
  return () => {
    stop();
    sinks.clear();
  };
}

function executeCall(host: ExcelHost, params: unknown, callback: Callback): void {
  const { id, apiArgs } = params as { id: number; apiArgs: readonly unknown[] };
  const request = id === RICH_API ? (apiArgs[0] as readonly unknown[]) : undefined;
  if (!request) {
    callback([NOT_SUPPORTED]);
    return;
  }
  const delay = (Number(request[6] ?? 0) & DELAY_FOR_CELL_EDIT) !== 0;
  host.request(String(request[4]), delay).then(
    (reply) => callback("refused" in reply ? [reply.refused] : [[0, [200, [], reply.body]]]),
    () => callback([NOT_SUPPORTED]),
  );
}

/** The answer to “who are you”, by position: see AppContextProperties in the library. */
function appContext(host: ExcelHost, documentPath: string): unknown[] {
  const context: unknown[] = Array.from({ length: 24 }, () => "");
  context[0] = [[], []];
  context[1] = "workbench";
  context[2] = 1;
  context[3] = 16;
  context[4] = 1;
  context[7] = 0;
  context[8] = "zh-CN";
  context[9] = "zh-CN";
  context[10] = documentPath;
  context[11] = documentPath;
  context[12] = 1;
  context[20] = JSON.stringify(requirementMatrix(host));
  return context;
}

/** The sets told to `isSetSupported`, for both bridges. */
export function requirementMatrix(host: ExcelHost): Readonly<Record<string, string>> {
  return { ExcelApi: `1.${host.requirementSet}`, DelayForCellEdit: "1.1", SharedRuntime: "1.1", RibbonApi: "1.1" };
}
