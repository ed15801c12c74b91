import { createRoot } from "react-dom/client";
import { createExcelPort } from "../excel";
import { TEMPLATES } from "../templates";
import { makeWordFile, startChecker, workbookReader } from "../worker";
import { App } from "./App";
import { PaneMemory } from "./memory/pane-memory";
import type { Tools } from "./session/commands";
import { patiently } from "./shared/patiently";
import { onRequest } from "./shared/ribbon-request";
import { UNTIL_CLOSED, keepApart } from "./shared/storage";
import { Typing } from "./shared/typing";
import type { ObstacleKind } from "./fixes/Obstacle";

/** How long office.js may take to find its host before the user is told; on an old machine it takes long, and outside Office for ever. */
const PATIENCE_MS = 15_000;

/** What the pane can work with where it was opened. The only place of the pane that knows Office. */
async function findTools(onSlow: () => void): Promise<Tools | ObstacleKind> {
  if (typeof Office === "undefined") return "noOffice";
  const { host } = await patiently(Office.onReady(), PATIENCE_MS, onSlow);
  if (host !== Office.HostType.Excel) return "notExcel";
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return "tooOld";
  keepApart(Office.context.partitionKey);
  const requests: Tools["requests"] = (hear) => onRequest(Office.context.document.url ?? "", hear);
  const typing = new Typing();
  const port = createExcelPort({ onTyping: typing.tell });
  const checker = startChecker();
  return {
    port,
    checker,
    readWorkbook: workbookReader(checker),
    makeWordFile,
    templates: TEMPLATES,
    clock,
    now,
    requests,
    excel: excelOf(Office.context.diagnostics),
    memory: new PaneMemory(UNTIL_CLOSED, Office.context.document.url ?? ""),
    typing: typing.listen,
  };
}

/** `Excel PC 16.0.17328.20162`; undefined where Office does not tell. */
function excelOf(told: Office.ContextInformation | undefined): string | undefined {
  return told && `${told.host} ${told.platform} ${told.version}`;
}

function clock(): string {
  return new Date().toLocaleTimeString("zh-CN", {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hour12: false,
  });
}

function now(): string {
  return new Date().toISOString();
}

async function start(): Promise<void> {
  const place = document.getElementById("root");
  if (!place) return;
  const root = createRoot(place);
  const tools = await findTools(() => root.render(<App tools="slow" />));
  const officeBackground = typeof tools === "string" ? undefined : Office.context.officeTheme?.bodyBackgroundColor;
  // A place of its own: what was shown meanwhile goes.
  root.render(<App key="found" tools={tools} officeBackground={officeBackground} />);
}

void start();
