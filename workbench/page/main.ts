import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { ExcelHost } from "../host/excel-host";
import { saveFile } from "../../src/taskpane/shared/save-file";
import { OpenedFile } from "../keep/opened-file";
import { ask } from "./ask";
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

const CANCEL = "取消";
const SAVE_REST = "仍要另存";
const SAVE_FIRST = "另存后打开";
const LEAVE = "不保存，打开";

class Workbench {
  readonly spreadsheet = new Spreadsheet(element("spreadsheet"));
  readonly pane = new Frame(element("pane"), "预算公开助手", openDialog);
  readonly commands = new Frame(hiddenPlace(), "命令", openDialog);
  #host: ExcelHost | undefined;
  #file: OpenedFile | undefined;
  #name = "";

  /** Shows a workbook's file, and begins the add-in anew with it; asks first where something of the one before is not saved. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    if (!(await this.mayLeave())) return;
    const { spreadsheet } = this;
    const before = this.#file;
    let workbook: FWorkbook | undefined;
    this.#file = OpenedFile.open(bytes, name, spreadsheet.univer, (data) => (workbook = spreadsheet.show(data)));
    before?.close();
    if (workbook) this.#host = new ExcelHost({ univer: spreadsheet.univer, workbook });
    this.#name = name;
    element("file-name").textContent = name;
    this.pane.load("taskpane.html");
    this.commands.load("commands.html");
  }

  get isUnsaved(): boolean {
    return this.#file?.isUnsaved ?? false;
  }

  /** Saves a copy; what of the workbook cannot be in it is said before. Whether it was saved. */
  async save(): Promise<boolean> {
    const file = this.#file;
    if (!file) return false;
    await this.#host?.settle();
    const { bytes, lost } = file.copy();
    if (lost.length > 0) {
      const answer = await ask(
        "有些改动不能带回文件",
        [...lost, "其余的改动都在，原文件的其他内容不变。"],
        [CANCEL, SAVE_REST],
      );
      if (answer !== SAVE_REST) return false;
    }
    saveFile(
      this.#name.replace(/(\.xls[xm])?$/i, (end) => `-另存${end || ".xlsx"}`),
      bytes,
      "xlsx",
    );
    file.saved();
    return true;
  }

  private async mayLeave(): Promise<boolean> {
    if (!this.isUnsaved) return true;
    const lines = [`“${this.#name}”有改动没有保存，打开另一个文件后就没有了。`];
    const answer = await ask("先保存改动吗？", lines, [SAVE_FIRST, LEAVE, CANCEL]);
    return answer === LEAVE || (answer === SAVE_FIRST && (await this.save()));
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
  await workbench.open(SAMPLE, new Uint8Array(await sample.arrayBuffer()));
  element("save").addEventListener("click", () => {
    say("");
    workbench
      .save()
      .catch((error: unknown) => say(`没有另存：${error instanceof Error ? error.message : String(error)}`));
  });
  addEventListener("beforeunload", (event) => {
    if (workbench.isUnsaved) event.preventDefault();
  });
  acceptFiles(
    element("file") as HTMLInputElement,
    element("open"),
    (name, bytes) => {
      say("");
      return workbench.open(name, bytes);
    },
    say,
  );
}

start().catch((error: unknown) => say(`试用台没有打开：${String(error)}`));
