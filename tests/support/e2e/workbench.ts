import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type * as axeCore from "axe-core";
import { type Browser, type FrameLocator, type Page, chromium } from "playwright-core";
import type { Spreadsheet } from "../../../workbench/page/spreadsheet";

const ROOT = path.resolve(__dirname, "../../..");
/** When a state that is waited for will never come: no test is about time, and a machine may do other things besides. */
const PATIENCE_MS = 300_000;
/** Pictures are taken by `npm run pictures` alone, so that tests leave the project as it was. */
const TAKES_PICTURES = process.env.PICTURES !== undefined;
const LOOKED_AT = path.join(ROOT, "out/e2e");
const IMAGES = path.join(ROOT, "docs/images");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The workbench's server and the browser that were started for all tests (see start.ts). */
export class Workbench {
  private constructor(
    private readonly address: string,
    private readonly browser: Browser,
  ) {}

  static async reach(): Promise<Workbench> {
    return new Workbench(startedAs("WORKBENCH_ADDRESS"), await chromium.connect(startedAs("BROWSER_ENDPOINT")));
  }

  /** Lets go of the browser, which goes on for the tests of other files. */
  leave(): Promise<void> {
    return this.browser.close();
  }

  /** Opens the workbench as a newcomer sees it. */
  async open(): Promise<Session> {
    const context = await this.browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "zh-CN",
      acceptDownloads: true,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const session = new Session(await context.newPage(), this.address);
    await session.page.goto(this.address);
    await session.button("一键校验").waitFor();
    return session;
  }
}

function startedAs(name: string): string {
  const said = process.env[name];
  if (said === undefined) throw new Error(`${name} is not set: these tests are run by jest's project "browser"`);
  return said;
}

/** A colour half-way to another is no colour of the design: resolves when all that changes slowly has changed. What never ends (a spinner) is not waited for. */
async function colorsHaveChanged(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** Waits until a question is answered as it should be; the page works in its own time. */
export async function eventually<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let answer = await ask();
  while (JSON.stringify(answer) !== JSON.stringify(expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  expect(answer).toEqual(expected);
}

/** One visit of the workbench, and what must not happen in it. */
export class Session {
  /** Errors on the console or in scripts, and requests to other hosts. */
  readonly troubles: string[] = [];

  constructor(
    readonly page: Page,
    address: string,
  ) {
    page.on("console", (message) => {
      if (message.type() === "error") this.troubles.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.troubles.push(`script: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(`${address}/`) && !/^(data|blob):/.test(request.url())) {
        this.troubles.push(`request: ${request.url()}`);
      }
    });
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane iframe");
  }

  /** A button of the pane. */
  button(name: string | RegExp): ReturnType<FrameLocator["getByRole"]> {
    return this.pane.getByRole("button", { name });
  }

  /** A button of the ribbon. */
  ribbon(name: string): ReturnType<Page["getByRole"]> {
    return this.page.getByRole("toolbar", { name: "预算公开选项卡" }).getByRole("button", { name, exact: true });
  }

  /** Presses 一键校验 and waits for the result. */
  async check(): Promise<void> {
    await this.button("一键校验").click();
    await this.pane.getByRole("button", { name: /^错误 \d+$/ }).waitFor();
    await this.pane.getByRole("progressbar").waitFor({ state: "detached" });
  }

  /** The counts of the summary, once there is one: errors, warnings, infos. */
  async counts(): Promise<number[]> {
    const counts = this.pane.getByRole("group", { name: "按严重程度筛选" }).getByRole("button");
    await counts.first().waitFor();
    const texts = await counts.allTextContents();
    return texts.map((text) => Number(/\d+/.exec(text)?.[0]));
  }

  /** Sheet and address of the selection, as the spreadsheet shows them. */
  async selection(): Promise<string> {
    const sheet = await this.sheetBar().getByRole("tab", { selected: true }).textContent();
    return `${sheet ?? ""}!${await this.nameBox().inputValue()}`;
  }

  /** Goes to a sheet by its tab. */
  async show(sheet: string): Promise<void> {
    await this.sheetBar().getByRole("tab", { name: sheet, exact: true }).click();
  }

  /** Types into a cell, as a user does. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.show(sheet);
    await this.nameBox().fill(address);
    await this.nameBox().press("Enter");
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** The names of the sheets, in their order. */
  sheets(): Promise<string[]> {
    return this.sheetBar().getByRole("tab").allTextContents();
  }

  /** How many conditional formats lie over the sheets. */
  conditionalFormats(): Promise<number> {
    return this.page.evaluate(() => {
      const { workbench } = window as unknown as { workbench: { spreadsheet: Spreadsheet } };
      const sheets = workbench.spreadsheet.univer.getActiveWorkbook()?.getSheets() ?? [];
      return sheets.reduce((count, sheet) => count + sheet.getConditionalFormattingRules().length, 0);
    });
  }

  /** Whether a row (zero-based) of the sheet is to be seen. */
  isInSight(row: number): Promise<boolean> {
    return this.page.evaluate((wanted) => {
      const { workbench } = window as unknown as { workbench: { spreadsheet: Spreadsheet } };
      const seen = workbench.spreadsheet.univer.getActiveWorkbook()?.getActiveSheet().getVisibleRange();
      return seen ? seen.startRow <= wanted && wanted < seen.endRow : false;
    }, row);
  }

  private sheetBar(): ReturnType<Page["locator"]> {
    return this.page.locator("[data-u-comp=slide-tab-bar]");
  }

  private nameBox(): ReturnType<Page["locator"]> {
    return this.page.locator("[data-u-comp=defined-name] input");
  }

  /** Opens a workbook's file in the place of the one that is open, and waits for the pane that begins with it: the one before goes in its own time. */
  async openFile({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await this.pane.locator(":root").evaluate((root) => root.setAttribute("data-before", ""));
    await this.page.locator("#file").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
    await this.page.locator("#file-name", { hasText: name }).waitFor();
    await this.pane.locator(":root:not([data-before])").waitFor({ state: "attached" });
    await this.button("一键校验").waitFor();
  }

  /** Presses 另存, and gives the file that is offered then. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "另存", exact: true }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  /** Keeps the page from what it does when it is idle, as a machine that always has something else to do; what is given back lets it. */
  async keepBusy(): Promise<() => Promise<void>> {
    const held = await this.page.evaluateHandle(() => {
      const waiting: IdleRequestCallback[] = [];
      const { requestIdleCallback } = window;
      window.requestIdleCallback = (callback) => waiting.push(callback);
      return { waiting, requestIdleCallback };
    });
    return () =>
      held.evaluate(async ({ waiting, requestIdleCallback }) => {
        window.requestIdleCallback = requestIdleCallback;
        for (const callback of waiting) requestIdleCallback(callback);
        await new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
      });
  }

  /** A question of the workbench itself, by its title. */
  question(title: string): ReturnType<Page["getByRole"]> {
    return this.page.getByRole("dialog", { name: title });
  }

  /** Makes the pane as wide as a user has it in Excel; the spreadsheet has the rest. */
  async setPaneWidth(pixels: number): Promise<void> {
    await this.page.addStyleTag({ content: `#pane { width: ${pixels}px !important; }` });
  }

  /** Waits until a cell is selected. */
  selected(cell: string): Promise<void> {
    return eventually(() => this.selection(), cell);
  }

  /** How many cells of a sheet hold a formula. */
  async formulasOn(sheet: string): Promise<number> {
    return (await this.cellsOn(sheet)).filter(({ formula }) => formula !== "").length;
  }

  /** The texts that stand on a sheet in cells without a formula. */
  async textsOn(sheet: string): Promise<string[]> {
    return (await this.cellsOn(sheet)).flatMap(({ value, formula }) => (formula === "" ? [value] : []));
  }

  private cellsOn(name: string): Promise<{ value: string; formula: string }[]> {
    return this.page.evaluate((wanted) => {
      const { workbench } = window as unknown as { workbench: { spreadsheet: Spreadsheet } };
      const range = workbench.spreadsheet.univer.getActiveWorkbook()?.getSheetByName(wanted)?.getDataRange();
      const formulas = range?.getFormulas() ?? [];
      return (range?.getValues() ?? []).flatMap((row, index) =>
        row.map((value, column) => ({ value: String(value ?? ""), formula: formulas[index]?.[column] ?? "" })),
      );
    }, name);
  }

  /** Texts of the pane that are wider than the place they have, and so cut off. */
  async clippedTexts(): Promise<string[]> {
    return this.inPane(() =>
      [...document.querySelectorAll<HTMLElement>("main *")]
        .filter((element) => element.childElementCount === 0 && element.clientWidth > 1)
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .filter((element) => getComputedStyle(element).overflowX !== "visible" || element.tagName === "SELECT")
        .map((element) => element.textContent ?? ""),
    );
  }

  /** What is pressed and is smaller than 24 pixels either way, as WCAG 2.2 asks (2.5.8); links in running text are left out, and what a button stands for. */
  async smallTargets(): Promise<string[]> {
    return this.inPane(() => {
      const pressed =
        "button, summary, input, select, textarea, [role=tab], [role=option], [role=menuitem], [role=switch], svg [role=button]";
      const shown = [...document.querySelectorAll<HTMLElement>(pressed)].filter((element) => {
        const { visibility } = getComputedStyle(element);
        // what is drawn has no client width
        const width = element.closest("svg") ? element.getBoundingClientRect().width : element.clientWidth;
        return width > 1 && visibility !== "hidden" && !element.closest("[data-tabster-dummy]");
      });
      return shown.flatMap((element) => {
        const { width, height } = (
          element.closest("label, .fui-Input, .fui-Switch, .fui-Radio, .fui-Checkbox") ?? element
        ).getBoundingClientRect();
        // half a pixel is rounded away where a display has several to one
        return width >= 23.5 && height >= 23.5 ? [] : [`${element.outerHTML.slice(0, 120)} ${width}×${height}`];
      });
    });
  }

  /** What reaches beyond the pane's right edge, so that one would have to scroll sideways. */
  async widerThanPane(): Promise<string[]> {
    return this.inPane(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const inner = [...document.querySelectorAll<HTMLElement>("main, main [role=region]")].filter(
        (element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1,
      );
      return [
        ...(scrollWidth > clientWidth + 1 ? [`page ${scrollWidth} > ${clientWidth}`] : []),
        ...inner.map(
          (element) => `${element.ariaLabel ?? element.tagName} ${element.scrollWidth} > ${element.clientWidth}`,
        ),
      ];
    });
  }

  /** Enlarges all that the pane shows, as the browser's zoom does. */
  async enlarge(times: number): Promise<void> {
    await this.pane.locator(":root").evaluate((root, zoom) => root.style.setProperty("zoom", String(zoom)), times);
  }

  /** Keeps a picture of the pane in out/e2e, to be looked at. */
  async panePicture(name: string): Promise<void> {
    if (!TAKES_PICTURES) return;
    mkdirSync(LOOKED_AT, { recursive: true });
    await this.page.locator("#pane iframe").screenshot({ path: path.join(LOOKED_AT, `${name}.png`) });
  }

  /** Asks the pane's own document. */
  async inPane<T>(ask: () => T): Promise<T> {
    const frame = await (await this.page.locator("#pane iframe").elementHandle())?.contentFrame();
    if (!frame) throw new Error("The pane has no frame");
    return frame.evaluate(ask);
  }

  /** What axe-core finds wrong in the pane. Fluent's focus traps are no content. */
  async violations(): Promise<string[]> {
    const frame = await (await this.page.locator("#pane iframe").elementHandle())?.contentFrame();
    if (!frame) throw new Error("The pane has no frame");
    await frame.evaluate(AXE);
    await frame.evaluate(colorsHaveChanged);
    return frame.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof axeCore };
      const { violations } = await axe.run({ include: [document.body], exclude: ["[data-tabster-dummy]"] });
      const told = ({ html, any }: (typeof violations)[number]["nodes"][number]) =>
        [html, ...any.map(({ message }) => message)].join(" ");
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(told).join(" ")}`);
    });
  }

  /** Keeps a picture for the documentation. */
  async picture(name: string): Promise<void> {
    if (!TAKES_PICTURES) return;
    mkdirSync(IMAGES, { recursive: true });
    await this.page.screenshot({ path: path.join(IMAGES, `${name}.png`) });
  }

  /** Runs the steps of a test; where one fails, a picture of the page is kept in out/e2e. */
  async follow(name: string, steps: () => Promise<void>): Promise<void> {
    try {
      await steps();
    } catch (error) {
      mkdirSync(LOOKED_AT, { recursive: true });
      const picture = path.join(LOOKED_AT, `${name}.png`);
      // A page too busy to be pictured must not hide what went wrong in it.
      await this.page
        .screenshot({ path: picture })
        .catch((reason: unknown) => process.stderr.write(`${String(reason)}\n`));
      throw error;
    } finally {
      await this.page.context().close();
    }
  }
}
