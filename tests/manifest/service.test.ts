/** @jest-environment jsdom */
/**
 * What Microsoft's validation service would look at, checked without network: references, lengths, icons, addresses,
 * identifiers, requirement sets and the order of elements.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DEVELOPMENT_BASE as BASE, manifestText } from "../support/manifests";

const ROOT = path.resolve(__dirname, "../..");
const manifest = new DOMParser().parseFromString(manifestText("manifest.xml", "development"), "text/xml");

function elements(name: string): Element[] {
  return [...manifest.getElementsByTagName("*")].filter((element) => element.localName === name);
}

function attributes(name: string): string[] {
  return [...manifest.getElementsByTagName("*")].flatMap((element) => element.getAttribute(name) ?? []);
}

function attributeOf(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

function text(name: string): string {
  return elements(name)[0]?.textContent?.trim() ?? "";
}

/** Elements that define a resource, by id. */
function resources(): Map<string, Element> {
  const defined = ["Image", "Url", "String"].flatMap(elements).filter((element) => element.hasAttribute("id"));
  return new Map(defined.map((element) => [attributeOf(element, "id"), element]));
}

/** Width and height of a PNG, from its header. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function iconFile(url: string): string {
  return path.join(ROOT, url.slice(BASE.length + 1));
}

describe("resources", () => {
  it("defines every resid that is used", () => {
    const missing = attributes("resid").filter((id) => !resources().has(id));
    expect(missing).toEqual([]);
  });

  it("uses every resource that is defined", () => {
    const used = new Set(attributes("resid"));
    expect([...resources().keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  it("gives each resource an id of its own, of 32 characters at most", () => {
    const ids = ["Image", "Url", "String"].flatMap(elements).flatMap((element) => element.getAttribute("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });
});

describe("texts", () => {
  const valuesIn = (list: string): string[] =>
    elements(list).flatMap((parent) => [...parent.children].map((child) => attributeOf(child, "DefaultValue")));

  it("keeps short strings within 125 characters and long ones within 250", () => {
    expect(valuesIn("ShortStrings").filter((value) => value.length === 0 || value.length > 125)).toEqual([]);
    expect(valuesIn("LongStrings").filter((value) => value.length === 0 || value.length > 250)).toEqual([]);
  });

  it("keeps name and description within their lengths", () => {
    expect(attributeOf(elements("DisplayName")[0]!, "DefaultValue").length).toBeLessThanOrEqual(125);
    const description = elements("Description").find((element) => element.hasAttribute("DefaultValue"))!;
    expect(attributeOf(description, "DefaultValue").length).toBeLessThanOrEqual(250);
  });

  it("names the commands as the pane does", () => {
    expect(valuesIn("ShortStrings")).toEqual(
      expect.arrayContaining(["预算公开（开发版）", "一键校验", "一键生成", "清除标记", "打开任务窗格"]),
    );
  });
});

describe("icons", () => {
  it("are files of the stated size", () => {
    const uses = elements("Image").filter((image) => image.hasAttribute("resid"));
    expect(uses.length).toBeGreaterThan(0);
    for (const image of uses) {
      const url = attributeOf(resources().get(attributeOf(image, "resid"))!, "DefaultValue");
      const size = Number(attributeOf(image, "size"));
      expect({ url, ...pngSize(iconFile(url)) }).toEqual({ url, width: size, height: size });
    }
  });

  it("come in all sizes that Excel asks for", () => {
    for (const icon of elements("Icon")) {
      const sizes = [...icon.children].map((image) => Number(attributeOf(image, "size")));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    }
  });

  it("are 32 and 64 pixels for the list of add-ins", () => {
    const size = (name: string) => pngSize(iconFile(attributeOf(elements(name)[0]!, "DefaultValue")));
    expect(size("IconUrl")).toEqual({ width: 32, height: 32 });
    expect(size("HighResolutionIconUrl")).toEqual({ width: 64, height: 64 });
  });
});

describe("addresses", () => {
  const urls = attributes("DefaultValue").filter((value) => /^\w+:\/\//.test(value));

  it("have one base, over https", () => {
    expect(urls.filter((url) => !url.startsWith(`${BASE}/`))).toEqual([]);
  });

  it("lead to pages that the build makes", () => {
    const pages = new Set(urls.filter((url) => url.includes(".html")).map((url) => new URL(url).pathname.slice(1)));
    expect(pages).toEqual(new Set(["taskpane.html", "commands.html", "help.html"]));
    for (const page of pages) {
      const folder = page === "commands.html" ? "commands" : "taskpane";
      expect(existsSync(path.join(ROOT, "src", folder, page))).toBe(true);
    }
  });
});

describe("identity and needs", () => {
  it("has a GUID and a version of four parts", () => {
    expect(text("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(text("Version")).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
  });

  it("asks for ExcelApi 1.9, which perpetual Excel 2021 has, and for nothing else", () => {
    const sets = elements("Set").map((set) => [attributeOf(set, "Name"), attributeOf(set, "MinVersion")]);
    expect(sets).toEqual([["ExcelApi", "1.9"]]);
  });

  it("asks for no shared runtime, in which Excel below ExcelApi 1.20 forgets its undo list at every call", () => {
    expect(elements("Runtime")).toEqual([]);
    expect(manifest.documentElement.outerHTML).not.toContain("VersionOverridesV1_1");
  });
});

describe("order of elements", () => {
  const ORDER: Readonly<Record<string, readonly string[]>> = {
    OfficeApp:
      "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
        " ",
      ),
    VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
    DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
    GetStarted: ["Title", "Description", "LearnMoreUrl"],
    CustomTab: ["Group", "Label"],
    Group: ["Label", "Icon", "Control"],
    Control: ["Label", "Supertip", "Icon", "Action"],
    Supertip: ["Title", "Description"],
    Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
    Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  };

  it.each(Object.keys(ORDER))("of %s is the schema's", (name) => {
    const order = ORDER[name]!;
    for (const element of elements(name)) {
      const places = [...element.children].map((child) => order.indexOf(child.localName));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((left, right) => left - right));
    }
  });
});

describe("commands", () => {
  it("open the pane at one address, so that none loads an open pane anew", () => {
    const opened = elements("Action").filter((action) => action.getAttribute("xsi:type") === "ShowTaskpane");
    const addresses = opened.map((action) => attributeOf(action.getElementsByTagName("SourceLocation")[0]!, "resid"));
    expect(addresses).toEqual(["Url.Taskpane"]);
  });

  it("have ids of their own", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap(elements).map((element) => attributeOf(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("name functions that the commands page defines", () => {
    const page = readFileSync(path.join(ROOT, "src/commands/index.ts"), "utf8");
    const names = elements("FunctionName").map((element) => element.textContent ?? "");
    expect(names).toEqual(["checkInPane", "markFindings", "clearMarks", "generateInPane", "addTemplate"]);
    for (const name of names) expect(page).toMatch(new RegExp(`^ *${name}: \\(\\) => `, "m"));
  });
});
