/** The built add-in behind nginx under the sample that comes with it: what is sent, and that the pane loads. Runs where nginx is installed. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { type APIResponse, type Browser, type BrowserContext, chromium } from "playwright-core";
import { type Nginx, findNginx, startNginx } from "../support/e2e/nginx";

const BUILT = path.resolve(__dirname, "../../dist/workbench");
const { headerPolicy } = jest.requireActual<{ headerPolicy(office: string): string }>("../../scripts/addin/policy.cjs");
const installed = findNginx();

if (!installed) it.skip("nginx is not installed here: its sample was not tried", () => undefined);

(installed ? describe : describe.skip)("the add-in behind nginx", () => {
  let nginx: Nginx;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    const sample = readFileSync(path.join(BUILT, "server/nginx.conf"), "utf8");
    nginx = await startNginx(installed!, sample, BUILT);
    browser = await chromium.connect(process.env.BROWSER_ENDPOINT ?? "");
    context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
  });

  afterAll(async () => {
    await browser?.close();
    await nginx?.stop();
  });

  const get = (file: string): Promise<APIResponse> => context.request.get(`${nginx.address}/${file}`);
  const script = (): string =>
    `js/${readdirSync(path.join(BUILT, "js")).find((name) => /^taskpane\..*\.js$/.test(name))!}`;

  it("sends pages with the build's policy, and lets nobody keep them", async () => {
    for (const page of ["taskpane.html", "shared.html", "commands.html", "help.html"]) {
      const response = await get(page);
      expect(response.status()).toBe(200);
      expect(response.headers()).toMatchObject({
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": headerPolicy("own"),
        "x-content-type-options": "nosniff",
        "cache-control": "no-cache",
      });
      expect(response.headers()["x-frame-options"]).toBeUndefined();
    }
  });

  it("sends scripts packed, with the policy that binds workers, to be kept for good", async () => {
    const { headers } = { headers: (await get(script())).headers() };
    expect(headers).toMatchObject({
      "content-encoding": "gzip",
      "content-security-policy": headerPolicy("own"),
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect(headers["content-type"]).toMatch(/^(text|application)\/javascript; charset=utf-8$/);
  });

  it("has nothing else to give, and takes nothing", async () => {
    const missing = await get("no-such-file");
    expect([missing.status(), missing.headers()["content-security-policy"]]).toEqual([404, headerPolicy("own")]);
    expect((await context.request.post(`${nginx.address}/taskpane.html`, { data: "x" })).status()).toBe(403);
  });

  it.each(["taskpane.html", "shared.html"])(
    "lets %s load: the pane says that it wants to be opened in Excel",
    async (page) => {
      const pane = await context.newPage();
      const troubles: string[] = [];
      pane.on("pageerror", (error) => troubles.push(error.message));
      pane.on("console", (message) => {
        if (/Content Security Policy|MIME/.test(message.text())) troubles.push(message.text());
      });
      pane.on("request", (request) => {
        if (!request.url().startsWith(`${nginx.address}/`)) troubles.push(request.url());
      });
      await pane.goto(`${nginx.address}/${page}`);
      await pane.getByText("请在 Excel 里打开", { exact: true }).waitFor();
      expect(troubles).toEqual([]);
      await pane.close();
    },
  );
});
