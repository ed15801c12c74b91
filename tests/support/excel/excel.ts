import type { IWorkbookData } from "@univerjs/presets";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { WorkbookPort } from "../../../src/app/port";
import { createExcelPort } from "../../../src/excel";
import { attachMacBridge, MAC_HOST_INFO } from "../../../workbench/host/bridge/mac";
import { attachWebBridge, WEB_HOST_INFO, webConversation } from "../../../workbench/host/bridge/web";
import { ExcelHost, type HostOptions } from "../../../workbench/host/excel-host";
import { createNodeUniver } from "../../../workbench/host/node";
import { openPane, type Pane } from "./pane";
import { brokenReferences } from "./state";
import { sampleData } from "./workbook";

export type Bridge = "mac" | "web";

export const BRIDGES: readonly Bridge[] = ["mac", "web"];

/** An Excel with a workbook open, Microsoft's office.js in a pane, and the add-in's port on it. */
export interface TestExcel {
  readonly host: ExcelHost;
  readonly workbook: FWorkbook;
  readonly pane: Pane;
  readonly port: WorkbookPort;
  /** Another port on the same workbook, with a memory of its own: the ribbon's commands run in a runtime beside the pane's. */
  anotherPort(): WorkbookPort;
  /** Lets formulas outside the sheets that were replaced turn to #REF!, which fails every other test. */
  allowBrokenReferences(): void;
  close(): void;
}

export interface TestExcelOptions extends Pick<HostOptions, "requirementSet" | "limits" | "profile"> {
  readonly data?: Partial<IWorkbookData>;
  readonly bridge?: Bridge;
}

/** Those still open, when a test fails before it closes its own, would keep jest from ending. */
const opened = new Set<() => void>();
if (typeof afterAll === "function") afterAll(() => opened.forEach((close) => close()));

/** Opens a workbook (the sample, if none is given) and makes its `Excel` and `Office` the globals that src/excel uses. */
export async function openExcel(options: TestExcelOptions = {}): Promise<TestExcel> {
  const { data = sampleData(), bridge = "mac", ...played } = options;
  const { univer, workbook, close } = createNodeUniver(data);
  const host = new ExcelHost({ univer, workbook, ...played });
  const pane = bridge === "mac" ? await openMac(host) : await openWeb(host);
  Object.assign(globalThis, { Excel: pane.window.Excel, Office: pane.window.Office });
  host.measures.reset();
  const brokenAtFirst = brokenReferences(workbook).length;
  let mayBreak = false;
  const closeAll = (): void => {
    if (!opened.delete(closeAll)) return;
    const broken = brokenReferences(workbook);
    pane.close();
    close();
    if (!mayBreak && broken.length > brokenAtFirst) throw new Error(`Formulas were broken: ${broken.join(", ")}`);
  };
  opened.add(closeAll);
  // A round trip takes too long exactly when the host will never answer it: no test waits for a time.
  const limit = (giveUp: () => void) => host.faults.onSilence(giveUp);
  const anotherPort = (): WorkbookPort => createExcelPort({ limit, pause: (then) => void setTimeout(then, 5) });
  const allowBrokenReferences = (): void => void (mayBreak = true);
  return { host, workbook, pane, port: anotherPort(), anotherPort, allowBrokenReferences, close: closeAll };
}

function openMac(host: ExcelHost): Promise<Pane> {
  return openPane(MAC_HOST_INFO, (window) => void attachMacBridge(host, window as never));
}

/** The parent of a jsdom window is the window itself, so a parent of ours stands in its place. */
function openWeb(host: ExcelHost): Promise<Pane> {
  const origin = "https://localhost:3000";
  const attach = (window: Window): void => {
    const listeners = new Set<(text: string) => void>();
    const parent = { postMessage: (text: string) => setTimeout(() => listeners.forEach((hear) => hear(text)), 0) };
    Object.defineProperty(window, "parent", { value: parent, configurable: true });
    // jsdom has no document.domain, which the library looks at.
    Object.defineProperty(window.document, "domain", { value: "localhost", configurable: true });
    attachWebBridge(host, {
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      post: (text) => {
        const event = new (window as never as { MessageEvent: typeof MessageEvent }).MessageEvent("message", {
          data: text,
          origin,
          source: parent as never,
        });
        window.dispatchEvent(event);
      },
    });
  };
  return openPane(WEB_HOST_INFO, attach, `#${webConversation(origin)}`);
}
