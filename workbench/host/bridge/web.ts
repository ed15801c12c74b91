import type { ExcelHost } from "../excel-host";
import { requirementMatrix } from "./mac";

/** What the pane's address must say for office.js to take this bridge. */
export const WEB_HOST_INFO = "Excel$Web$16.01$zh-CN$workbench$$$0";

const CONVERSATION = "workbench";
const RICH_API = 93;
const RICH_API_MESSAGE = "richApiMessage";
const DELAY_FOR_CELL_EDIT = 64;
const EXCEL_ON_THE_WEB = 16;
const NOT_SUPPORTED = 5001;

/** A message of the conversation, both ways. */
interface Message {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

/** The ways between the two windows, so that the host page may be a browser's or a test's. */
export interface WebPaneWindow {
  /** Messages from the pane. */
  listen(listener: (text: string) => void): () => void;
  /** A message to the pane. */
  post(text: string): void;
}

/** The part of the pane's address, after `#`, with which the conversation begins; `origin` is the host page's. */
export function webConversation(origin: string): string {
  return `&_xdm_Info=${encodeURIComponent(`${CONVERSATION}|workbench-app|${origin}`)}`;
}

/**
 * The bridge of Excel on the web: JSON texts posted between the pane and its parent. office.js takes it over https only, with the host
 * page on the pane's own host name.
 * @returns the way to take the bridge away
 */
export function attachWebBridge(host: ExcelHost, pane: WebPaneWindow, documentPath = "预算.xlsx"): () => void {
  let listening: Message | undefined;
  const answer = (to: Message, data: unknown, event = false): void => {
    const { _actionName, _conversationId, _correlationId } = to;
    const head = { _messageType: 1, _actionName, _conversationId, _correlationId, _origin: "", _serializerVersion: 1 };
    pane.post(JSON.stringify({ ...head, _errorCode: 0, _responseType: event ? 1 : 0, _data: data }));
  };
  const stopEvents = host.onEvent((event) => {
    const entry = [65536, event.type, event.target, event.message, 0, false];
    if (listening) answer(listening, { ArrayData: [entry] }, true);
  });
  const stopMessages = pane.listen((text) => {
    const message = parsed(text);
    if (!message) return;
    if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      answer(message, appContext(host, documentPath));
    } else if (message._actionName === "executeMethod") {
      void execute(host, message._data as MethodCall).then((data) => answer(message, data));
    } else {
      // Registering for an event is a message by the event's own name; its messages go out under the same correlation.
      if (message._actionName === RICH_API_MESSAGE) listening = message;
      answer(message, { Error: 0 });
    }
  });
  return () => {
    stopEvents();
    stopMessages();
  };
}

async function execute(host: ExcelHost, call: MethodCall): Promise<unknown> {
  const batch = call.DdaMethod?.DispatchId === RICH_API ? call.ArrayData : undefined;
  if (!batch) return { Version: 1, Error: NOT_SUPPORTED };
  const reply = await host.request(String(batch[4]), (Number(batch[6] ?? 0) & DELAY_FOR_CELL_EDIT) !== 0);
  if ("refused" in reply) return { Version: 1, Error: reply.refused };
  return { Version: 1, Error: 0, Data: [200, [], reply.body] };
}

/** What comes from elsewhere (a browser's extension, say) is no message of the conversation. */
function parsed(text: unknown): Message | undefined {
  if (typeof text !== "string" || !text.includes('"_conversationId"')) return undefined;
  const message = JSON.parse(text) as Message;
  return message._messageType === 0 && message._conversationId === CONVERSATION ? message : undefined;
}

function appContext(host: ExcelHost, documentPath: string): Readonly<Record<string, unknown>> {
  return {
    _id: "workbench-app",
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _appUILocale: "zh-CN",
    _dataLocale: "zh-CN",
    _docUrl: documentPath,
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: CONVERSATION,
    _appInstanceId: "workbench-app",
    _touchEnabled: false,
    _commerceAllowed: false,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(requirementMatrix(host)),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.0.0",
  };
}
