import type { MacBridgeWindow } from "../host/bridge/mac";

/** Numbers of the library's events and calls: EventDispId and MethodDispId in its source. */
const APP_COMMAND_INVOKED = 39;
const APP_COMMAND_COMPLETED = 94;

/** Lets the ribbon run functions of a page. */
export interface AppCommands {
  /** Runs a function; settles when it says that it is completed. */
  invoke(functionName: string, controlId: string): Promise<void>;
}

/** Shows a page in a dialog; gives its window, which is closed when the dialog is. */
export type OpenDialog = (address: string) => Window | null;

type Sink = (answer: unknown) => void;

/**
 * Adds to a page's bridge what Excel does around the workbook: running the ribbon's functions, and dialogs.
 * Call it after the bridge is attached and before office.js is loaded.
 */
export function attachAppCommands(page: Window & MacBridgeWindow, openDialog: OpenDialog): AppCommands {
  const { _osfHostAPI: call, _osfHostRegisterEvent: register } = page;
  const completions: (() => void)[] = [];
  let joined: (invoke: Sink) => void;
  const sink = new Promise<Sink>((resolve) => (joined = resolve));

  // On this bridge the library opens a dialog as a window of its own; a browser would block that as a pop-up.
  page.open = (address) => openDialog(String(address));
  page._osfHostRegisterEvent = (handler, request, onEvent, callback) => {
    if ((request.params as { id: number }).id === APP_COMMAND_INVOKED) joined(onEvent);
    return register?.(handler, request, onEvent, callback) ?? { eventCallbackId: "" };
  };
  page._osfHostAPI = (handler, request, callback) => {
    if ((request.params as { id?: number } | null)?.id === APP_COMMAND_COMPLETED) {
      completions.shift()?.();
      callback([0]);
    } else call?.(handler, request, callback);
  };
  return {
    invoke: async (functionName, controlId) => {
      const invoke = await sink;
      return new Promise((resolve) => {
        completions.push(resolve);
        invoke([[controlId, functionName, JSON.stringify({ source: { id: controlId } })], APP_COMMAND_INVOKED]);
      });
    },
  };
}
