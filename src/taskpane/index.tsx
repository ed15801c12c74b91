import { createRoot } from "react-dom/client";
import { createExcelPort } from "../excel";
import { TEMPLATES } from "../templates";
import { startChecker } from "../worker";
import { App } from "./App";
import type { Tools } from "./session/commands";
import { onRequest } from "./shared/ribbon-request";
import { keepApart } from "./shared/storage";
import type { ObstacleKind } from "./fixes/Obstacle";

/** How long office.js may take to find its host; outside Office it may wait for ever. */
const PATIENCE_MS = 15_000;

/** What the pane can work with where it was opened. The only place of the pane that knows Office. */
async function findTools(): Promise<Tools | ObstacleKind> {
  if (typeof Office === "undefined") return "noOffice";
  const info = await Promise.race([Office.onReady(), patience()]);
  if (info?.host !== Office.HostType.Excel) return "notExcel";
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return "tooOld";
  keepApart(Office.context.partitionKey);
  const requests: Tools["requests"] = (hear) => onRequest(Office.context.document.url ?? "", hear);
  return { port: createExcelPort(), checker: startChecker(), templates: TEMPLATES, clock, now, requests };
}

function patience(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
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
  const tools = await findTools();
  const officeBackground = typeof tools === "string" ? undefined : Office.context.officeTheme?.bodyBackgroundColor;
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<App tools={tools} officeBackground={officeBackground} />);
}

void start();
