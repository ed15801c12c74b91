import type { ExcelHost } from "../host/excel-host";
import { MAC_HOST_INFO, type MacBridgeWindow, attachMacBridge } from "../host/bridge/mac";
import { type AppCommands, type OpenDialog, attachAppCommands } from "./app-commands";

/** What the pages of the add-in find on the page around them, before office.js is loaded; see bridge.ts. */
export interface WorkbenchWindow {
  workbench?: { attach(page: Window): void };
}

/** An iframe with a page of the add-in, joined to a host. The page is the one that Excel loads. */
export class Frame {
  readonly element = document.createElement("iframe");
  #detach: () => void = () => undefined;
  #shown = "";
  #commands: AppCommands | undefined;

  constructor(
    container: HTMLElement,
    title: string,
    private readonly openDialog: OpenDialog,
  ) {
    this.element.title = title;
    container.append(this.element);
  }

  /** Opens a page; one that is open already stays as it is. */
  show(address: string): void {
    if (this.#shown !== address) this.load(address);
  }

  /** Loads a page, anew even where it is there already. */
  load(address: string): void {
    this.#shown = address;
    const url = new URL(address, location.href);
    url.searchParams.set("_host_Info", MAC_HOST_INFO);
    const before = this.element.contentWindow?.location;
    if (before) before.replace(url.href);
    else this.element.src = url.href;
  }

  /** Joins the page that is being loaded to the host. Called by the page itself, through bridge.ts. */
  attach(host: ExcelHost): void {
    this.#detach();
    const page = this.element.contentWindow as (Window & MacBridgeWindow) | null;
    if (!page) return;
    this.#detach = attachMacBridge(host, page);
    this.#commands = attachAppCommands(page, this.openDialog);
  }

  /** Runs a function of the page that a button of the ribbon names. */
  invoke(functionName: string, controlId: string): Promise<void> {
    return this.#commands?.invoke(functionName, controlId) ?? Promise.reject(new Error("The page is not loaded"));
  }
}
