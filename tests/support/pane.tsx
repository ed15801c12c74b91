import { configure, render, screen } from "@testing-library/react";
import { type PaneCommand, onRequest, requestOfPane } from "../../src/taskpane/shared/ribbon-request";
import { Typing } from "../../src/taskpane/shared/typing";
import type { ObstacleKind } from "../../src/taskpane/shell/Obstacle";
import { App } from "../../src/taskpane/App";
import { Opening } from "../../src/taskpane/Opening";
import type { Tools } from "../../src/taskpane/session/tools";
import type { Checker } from "../../src/app/check/checker";
import type { Templates } from "../../src/tables";
import type { SheetPlan } from "../../src/workbook";
import type { Watches, WorkbookPort } from "../../src/app/port";
import { FakePort } from "./fake-port";
import { TEMPLATES } from "../../tools/shipped";

// Tests wait for what is shown, never for a time: jest ends one that waits in vain.
configure({ asyncUtilTimeout: 60_000 });

/** What Fluent asks of a browser and jsdom does not have. */
function equipBrowser(): void {
  globalThis.ResizeObserver ??= class {
    observe(): void {
      this.unobserve();
    }
    unobserve(): void {
      this.disconnect();
    }
    disconnect(): void {
      // Sizes never change in jsdom, which lays nothing out.
    }
  };
  window.matchMedia ??= (media: string) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
}

/** When everything in the pane's tests is done. */
const NOW = new Date(2024, 2, 1, 10, 30).toISOString();

/** The pane over a host (one that keeps what it was asked, if none is given) and a checker, as an accountant has it before him. */
export function openPane<Port extends WorkbookPort = FakePort>(
  checker: Checker,
  {
    port,
    begin,
    watch,
    typing = new Typing(),
    templates = TEMPLATES,
    makeWordFile = async () => new Uint8Array(),
    readWorkbook = async () => ({ sheets: [] }),
  }: {
    port?: Port;
    begin?: "check" | "generate";
    watch?: Watches["watch"];
    typing?: Typing;
    templates?: Templates;
    makeWordFile?: Tools["makeWordFile"];
    readWorkbook?: Tools["readWorkbook"];
  } = {},
): Port {
  equipBrowser();
  const host = port ?? (new FakePort() as WorkbookPort as Port);
  if (watch) Object.assign(host, { watches: { watch } });
  const requests = (hear: (command: PaneCommand) => void): (() => void) => onRequest("", hear);
  const tools = {
    port: host,
    checker,
    makeWordFile,
    // Loaded when it is asked for: what packs files needs more of a browser than jsdom has.
    makeTablesFile: async (plans: readonly SheetPlan[]) =>
      (await import("../../src/files/tables-file")).tablesFile(plans),
    readWorkbook,
    templates,
    clock: () => "10:30:00",
    now: () => NOW,
    requests,
    typing: typing.listen,
  };
  // As a button of the ribbon leaves it where no pane is open.
  if (begin) void requestOfPane(begin, "");
  render(<App tools={tools} />);
  return host;
}

/** The pane where it cannot work. */
export function openObstacle(kind: ObstacleKind): void {
  equipBrowser();
  render(<Opening obstacle={kind} />);
}

/** Presses a button by its name. */
export function press(name: string | RegExp): void {
  screen.getByRole("button", { name }).click();
}
