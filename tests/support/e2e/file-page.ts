import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type * as axeCore from "axe-core";
import { type Browser, type Download, type Page, chromium } from "playwright-core";

/** The page as `npm run build:page` makes it. */
const BUILT = path.resolve(__dirname, "../../../dist/page/预算公开助手.html");
/** When a state that is waited for will never come: no test is about time. */
const PATIENCE_MS = 300_000;

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** A line of the list, as the words of its cells. */
export type Row = readonly string[];

/** The page that needs nothing, opened as by a double click, without a network. */
export class FilePage {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    /** Requests for anything but the page itself and what it made, and errors on the console or in scripts: there must be none. */
    readonly troubles: string[],
  ) {}

  /** @param prepare runs in the page before any of its own scripts: takes away what a browser may lack */
  static async open(prepare?: () => void): Promise<FilePage> {
    const endpoint = process.env.BROWSER_ENDPOINT;
    if (endpoint === undefined)
      throw new Error('BROWSER_ENDPOINT is not set: these tests are run by jest\'s project "browser"');
    const browser = await chromium.connect(endpoint);
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "zh-CN",
      acceptDownloads: true,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.setOffline(true);
    const page = await context.newPage();
    const troubles: string[] = [];
    const address = pathToFileURL(BUILT).href;
    page.on("request", (request) => {
      if (request.url() !== address && !/^(blob|data):/.test(request.url())) troubles.push(`request: ${request.url()}`);
    });
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => troubles.push(`script: ${error.message}`));
    if (prepare) await page.addInitScript(prepare);
    await page.goto(address);
    return new FilePage(browser, page, troubles);
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.browser.close();
  }

  button(name: string | RegExp): ReturnType<Page["getByRole"]> {
    return this.page.getByRole("button", { name, exact: typeof name === "string" });
  }

  /** Drops files and folders, by their paths on the disk, as a hand does. */
  async drop(...files: readonly string[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await session.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
    await session.detach();
  }

  /** Waits until so many files are in the list and none of them waits any more. */
  async checked(count: number): Promise<void> {
    await this.page.waitForFunction(
      (wanted) =>
        document.querySelectorAll("tbody tr").length === wanted &&
        document.querySelector("[role=progressbar]") === null,
      count,
    );
  }

  rows(): Promise<Row[]> {
    return this.page
      .locator("tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText.trim())),
      );
  }

  /** What is saved by pressing a button, with the name that it gets. */
  async saved(press: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), press()]);
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  }

  /** What axe-core finds wrong in what is shown. Fluent's focus traps are no content, and a report in its frame is the command line's. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(AXE);
    return this.page.evaluate(async () => {
      const moving = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
      await Promise.allSettled(moving.map(({ finished }) => finished));
      const { axe } = globalThis as unknown as { axe: typeof axeCore };
      const context = { include: [document.body], exclude: ["[data-tabster-dummy]", "iframe"] };
      const { violations } = await axe.run(context, { iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
    });
  }

  /** Puts pictures of what is shown below pictures/: on a wide and a narrow screen, in the light and in the dark; nothing unless pictures are asked for. */
  async pictures(name: string): Promise<void> {
    if (!process.env["PICTURES"]) return;
    for (const [end, width, colorScheme] of [
      ["", 1280, "light"],
      ["-400", 400, "light"],
      ["-dark", 1280, "dark"],
    ] as const) {
      await this.page.emulateMedia({ colorScheme });
      await this.page.setViewportSize({ width, height: 900 });
      await this.page.screenshot({ path: `pictures/${name}${end}.png`, fullPage: true });
    }
    await this.page.emulateMedia({ colorScheme: null });
    await this.page.setViewportSize({ width: 1440, height: 900 });
  }

  /** Opens a file's report from the list. */
  async openReport(file: string): Promise<void> {
    await this.page.getByRole("table").getByText(file, { exact: true }).click();
    await this.page.locator("iframe").waitFor();
  }
}

async function bytesOf(download: Download): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
