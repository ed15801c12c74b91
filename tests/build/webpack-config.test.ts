/** The build's options: where office.js comes from, what the pages may load, and where the manifest says that they are. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type HtmlWebpackPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";

interface PageOptions {
  readonly filename: string;
  readonly officeJs: string;
  readonly policy: string;
}

const makeConfiguration =
  jest.requireActual<(env?: Record<string, string>) => Configuration>("../../webpack.config.js");

/** The pages of a build, as html-webpack-plugin is told to make them. */
function pagesOf(env: Record<string, string>): PageOptions[] {
  return (makeConfiguration(env).plugins ?? []).flatMap((plugin) => {
    const options = (plugin as Partial<HtmlWebpackPlugin>).userOptions;
    return options ? [options as unknown as PageOptions] : [];
  });
}

function directive(policy: string, name: string): string {
  return policy.split("; ").find((part) => part.startsWith(`${name} `)) ?? "";
}

describe.each([
  [
    "microsoft",
    "https://officeapis.public.onecdn.static.microsoft https://appsforoffice.microsoft.com",
    "https://officeapis.public.onecdn.static.microsoft/1/office.js",
  ],
  [
    "microsoft-legacy",
    "https://officeapis.public.onecdn.static.microsoft https://appsforoffice.microsoft.com",
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  ],
  [
    "21vianet",
    "https://appsforoffice.cdn.partner.office365.cn",
    "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  ],
  ["own", undefined, "office/office.js"],
])("office.js from %s", (office, origin, address) => {
  const pages = pagesOf({ office });

  it("is what every page loads", () => {
    expect(pages.map((page) => page.filename)).toEqual([
      "taskpane.html",
      "commands.html",
      "shared.html",
      "notice.html",
      "help.html",
      "privacy.html",
      "sideload-check.html",
    ]);
    expect(new Set(pages.map((page) => page.officeJs))).toEqual(new Set([address]));
  });

  it("is the only foreign script that the pages may run, and nothing may be sent anywhere", () => {
    for (const { policy } of pages) {
      expect(directive(policy, "script-src")).toBe(origin ? `script-src 'self' ${origin}` : "script-src 'self'");
      expect(directive(policy, "child-src")).toBe("child-src 'self'");
      expect(directive(policy, "frame-src")).toBe(origin ? `frame-src 'self' ${origin}` : "frame-src 'self'");
      expect(directive(policy, "connect-src")).toBe("connect-src 'none'");
      expect(directive(policy, "default-src")).toBe("default-src 'none'");
    }
  });
});

describe("options that cannot work", () => {
  it("are refused with the reason", () => {
    expect(() => makeConfiguration({ office: "cdn" })).toThrow(
      "must be one of microsoft, microsoft-legacy, 21vianet, own",
    );
    expect(() => makeConfiguration({ base: "http://intranet" })).toThrow("over https only");
  });
});

describe("a page's scripts", () => {
  it("may not grow unseen: a build above the limit fails", () => {
    expect(makeConfiguration().performance).toMatchObject({ hints: "error", maxEntrypointSize: 480_000 });
  });
});

describe("a closed network's build", () => {
  interface Copy {
    readonly from: string;
    readonly to?: string;
    readonly context?: string;
  }
  const copied = (makeConfiguration({ office: "own" }).plugins ?? []).flatMap(
    (plugin) => (plugin as { readonly patterns?: readonly Copy[] }).patterns ?? [],
  );

  it.each(["index.html", "AgaveErrorUX.js", "style/AgaveErrorUX.css"])(
    "has %s of office.js' page of trust, which Office Online Server needs, under the name that is asked for",
    (name) => {
      const copy = copied.find(({ to }) => to === `office/AgaveErrorUX/${name}`);
      expect(copy && existsSync(path.join(copy.context ?? "", copy.from))).toBe(true);
    },
  );

  it("is asked for by these names", () => {
    const { context = "" } = copied.find(({ to }) => to === "office/AgaveErrorUX/index.html")!;
    const read = (file: string): string => readFileSync(path.join(context, file), "utf8");
    expect(read("excel-web-16.00.js")).toContain("AgaveErrorUX/index.html");
    expect(read("agaveerrorux/index.html")).toMatch(/style\\AgaveErrorUX\.css"[^]*src="AgaveErrorUX\.js"/);
  });
});
