/** @jest-environment jsdom */
/** The samples of server configuration: what they send is what the build's own pages say, and what Excel's panes need. */
import { readFileSync } from "node:fs";
import path from "node:path";

interface Policy {
  pagePolicy(office: string): string;
  headerPolicy(office: string): string;
}
const { pagePolicy, headerPolicy } = jest.requireActual<Policy>("../../scripts/addin/policy.cjs");
const { serverFile } = jest.requireActual<{ serverFile(sample: string, office: string): string }>(
  "../../scripts/addin/server.cjs",
);

const sample = (name: string): string => readFileSync(path.resolve(__dirname, "../../docs/部署", name), "utf8");
const NGINX = sample("nginx.conf");
const IIS = sample("web.config");
const OFFICES = ["microsoft", "microsoft-legacy", "21vianet", "own"];

/** A header of IIS' sample; undefined where it is taken away and not set again. */
function iisHeader(text: string, name: string): string | null | undefined {
  const config = new DOMParser().parseFromString(text, "text/xml");
  return config.querySelector(`customHeaders > add[name="${name}"]`)?.getAttribute("value");
}

function nginxHeader(text: string, name: string): string | undefined {
  return text
    .split("\n")
    .map((line) => /^\s*add_header (\S+) "([^"]*)" always;$/.exec(line))
    .find((match) => match?.[1] === name)?.[2];
}

describe.each([
  ["nginx", NGINX, nginxHeader],
  ["IIS", IIS, iisHeader],
])("the sample for %s", (_, text, header) => {
  it("sends the policy of the build that is made without options", () => {
    expect(header(text, "Content-Security-Policy")).toBe(headerPolicy("microsoft"));
  });

  it.each(OFFICES)("comes with a build in which office.js is from %s with the policy of that build", (office) => {
    expect(header(serverFile(text, office), "Content-Security-Policy")).toBe(headerPolicy(office));
  });

  it("sends types that are not guessed, and no header that keeps the pane out of Excel's page", () => {
    expect(header(text, "X-Content-Type-Options")).toBe("nosniff");
    expect(header(text, "X-Frame-Options")).toBeUndefined();
  });

  it("does not come with a build whose policy it does not know", () => {
    expect(() => serverFile(text.replaceAll("connect-src", "connect"), "own")).toThrow("does not say the policy");
  });
});

describe("caching", () => {
  it("keeps scripts whose names hold their contents, and asks for everything else each time", () => {
    expect(NGINX).toMatch(/default\s+"no-cache";/);
    const [, pattern = ""] = /"~(\S+)"\s+"public, max-age=31536000, immutable";/.exec(NGINX) ?? [];
    const kept = new RegExp(pattern);
    expect(kept.test("/js/taskpane.18c15f9d.js")).toBe(true);
    for (const file of ["/taskpane.html", "/page.css", "/office/office.js", "/js/taskpane.js", "/manifest.xml"])
      expect(kept.test(file)).toBe(false);
    const config = new DOMParser().parseFromString(IIS, "text/xml");
    const modes = [...config.querySelectorAll("clientCache")].map((element) => [
      element.closest("location")?.getAttribute("path"),
      element.getAttribute("cacheControlMode"),
    ]);
    expect(modes).toEqual([
      [undefined, "DisableCache"],
      ["js", "UseMaxAge"],
    ]);
  });
});

describe("the policy as a header", () => {
  it.each(OFFICES)("is the pages' own with who may frame them: %s", (office) => {
    expect(headerPolicy(office).startsWith(`${pagePolicy(office)}; frame-ancestors 'self'`)).toBe(true);
  });

  it("lets Excel on the web frame the pane, Microsoft's and 21Vianet's; where office.js is one's own, nobody", () => {
    expect(headerPolicy("microsoft")).toContain("https://*.officeapps.live.com https://*.sharepoint.com");
    expect(headerPolicy("21vianet")).toContain("https://*.partner.officewebapps.cn https://*.sharepoint.cn");
    expect(headerPolicy("own")).toMatch(/frame-ancestors 'self'$/);
  });
});
