import { ExcelHost } from "../host/excel-host";
import { workbookDataOf } from "../host/file/from-snapshot";
import { saveFile } from "../../src/taskpane/shared/save-file";
import { readLooks, readWorkbook, writeWorkbook } from "../../src/xlsx";
import { plansOfWorkbook } from "./plans-of-workbook";
import { acceptFiles } from "./files";
import { Frame, type WorkbenchWindow } from "./frame";
import { type RibbonAction, buildRibbon } from "./ribbon";
import { Spreadsheet } from "./spreadsheet";

const SAMPLE = "budget-2024.xlsx";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

function say(message: string): void {
  const place = element("message");
  place.textContent = message;
  place.hidden = message === "";
}

/** The page of a dialog of Office's. */
function openDialog(address: string): Window | null {
  const dialog = element("dialog") as HTMLDialogElement;
  const page = document.createElement("iframe");
  page.title = "对话框";
  page.src = address;
  dialog.append(page);
  dialog.addEventListener("close", () => page.remove(), { once: true });
  dialog.showModal();
  return page.contentWindow;
}

class Workbench {
  readonly spreadsheet = new Spreadsheet(element("spreadsheet"));
  readonly pane = new Frame(element("pane"), "预算公开助手", openDialog);
  readonly commands = new Frame(hiddenPlace(), "命令", openDialog);
  #host: ExcelHost | undefined;
  #name = "";

  /** Shows a workbook's file, and begins the add-in anew with it. */
  open(name: string, bytes: Uint8Array): void {
    const data = workbookDataOf(readWorkbook(bytes), name, readLooks(bytes));
    const workbook = this.spreadsheet.show({ ...data, id: `${name}-${Date.now()}` });
    this.#host = new ExcelHost({ univer: this.spreadsheet.univer, workbook });
    this.#name = name;
    element("file-name").textContent = name;
    this.pane.load("taskpane.html");
    this.commands.load("commands.html");
  }

  save(): void {
    const workbook = this.spreadsheet.univer.getActiveWorkbook();
    if (workbook)
      saveFile(
        this.#name.replace(/(\.xlsx)?$/i, "-另存.xlsx"),
        writeWorkbook(plansOfWorkbook(workbook.save())),
        "xlsx",
      );
  }

  /** A page of the add-in asks for its bridge. */
  attach(page: Window): void {
    const frame = [this.pane, this.commands].find((one) => one.element.contentWindow === page);
    if (this.#host) frame?.attach(this.#host);
  }

  run(action: RibbonAction): void {
    if (action.kind === "pane") this.pane.show(action.address);
    else this.commands.invoke(action.name, action.controlId).catch((error: unknown) => say(String(error)));
  }
}

function hiddenPlace(): HTMLElement {
  const place = document.createElement("div");
  place.hidden = true;
  document.body.append(place);
  return place;
}

async function start(): Promise<void> {
  const workbench = new Workbench();
  (window as WorkbenchWindow).workbench = workbench;
  const [manifest, sample] = await Promise.all([fetch("manifest.xml"), fetch(`samples/${SAMPLE}`)]);
  buildRibbon(await manifest.text(), element("ribbon"), (action) => workbench.run(action));
  workbench.open(SAMPLE, new Uint8Array(await sample.arrayBuffer()));
  element("save").addEventListener("click", () => workbench.save());
  acceptFiles(
    element("file") as HTMLInputElement,
    element("open"),
    (name, bytes) => {
      say("");
      workbench.open(name, bytes);
    },
    say,
  );
}

start().catch((error: unknown) => say(`试用台没有打开：${String(error)}`));
