import { createExcelPort } from "../excel";
import { TEMPLATES } from "../templates";
import { makeTablesFile, makeWordFile, startChecker, workbookReader } from "../worker";
import { PaneMemory } from "./memory/pane-memory";
import type { Tools } from "./session/tools";
import { onRequest } from "./shared/ribbon-request";
import { UNTIL_CLOSED } from "./shared/storage";
import { Typing } from "./shared/typing";

export { App } from "./App";

/**
 * What the pane works with in Excel; to be called once Office is ready.
 * @param address where the workbook is kept; empty for one that was never saved
 * @param excel which Excel it is: `Excel PC 16.0.17328.20162`; undefined where Office does not tell
 */
export function makeTools(address: () => string, excel: string | undefined): Tools {
  const requests: Tools["requests"] = (hear) => onRequest(address(), hear);
  const typing = new Typing();
  const port = createExcelPort({ onTyping: typing.tell });
  const checker = startChecker();
  return {
    port,
    checker,
    readWorkbook: workbookReader(checker),
    makeWordFile,
    makeTablesFile,
    templates: TEMPLATES,
    clock,
    now,
    requests,
    excel,
    memory: new PaneMemory(UNTIL_CLOSED, address()),
    typing: typing.listen,
  };
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
