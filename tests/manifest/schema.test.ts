import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { DEVELOPMENT_BASE, type Edition, RELEASE_BASE, manifestText } from "../support/manifests";

const SCHEMAS = path.join(__dirname, "schema");
const EDITIONS: readonly Edition[] = ["development", "release"];
const PRODUCT = "manifest.xml";
const SIDE_LOAD_CHECK = "workbench/sideload/manifest.xml";

function schemaFile(fileName: string): { fileName: string; contents: string } {
  return { fileName, contents: readFileSync(path.join(SCHEMAS, fileName), "utf8") };
}

/** What the package reads from a manifest. Run by Node itself, because jest cannot load the ES modules below the package. */
function packageReads(contents: string): Record<string, unknown> {
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((info) => process.stdout.write(JSON.stringify(info)))`;
  const folder = mkdtempSync(path.join(tmpdir(), "manifest-"));
  try {
    const file = path.join(folder, "manifest.xml");
    writeFileSync(file, contents);
    const read = execFileSync(process.execPath, ["-e", script, file], { encoding: "utf8" });
    return JSON.parse(read) as Record<string, unknown>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What Microsoft's schemas say against a manifest; nothing where it is valid. */
async function complaints(contents: string): Promise<string[]> {
  const result = await validateXML({
    xml: { fileName: "manifest.xml", contents },
    extension: "schema",
    schema: [schemaFile("OfficeAppManifestV1_1.xsd")],
    preload: [schemaFile("OfficeAppBasicTypesV1_0.xsd"), schemaFile("TaskPaneAppVersionOverridesV1_0.xsd")],
  });
  return result.errors.map((error) => error.message);
}

describe.each(EDITIONS)("the %s manifest as Microsoft's tools read it", (edition) => {
  const name = edition === "development" ? "预算公开助手（开发版）" : "预算公开助手";

  it("is a task pane add-in for Excel's workbooks, in Chinese, with read and write permission and no more", () => {
    expect(packageReads(manifestText(PRODUCT, edition))).toMatchObject({
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      defaultLocale: "zh-CN",
      displayName: name,
      permissions: "ReadWriteDocument",
      appDomains: [],
    });
  });

  it("has the version of the package", () => {
    const text = readFileSync(path.resolve(__dirname, "../../package.json"), "utf8");
    const { version } = JSON.parse(text) as { version: string };
    expect(packageReads(manifestText(PRODUCT, edition))["version"]).toBe(`${version}.0`);
  });

  it.each([PRODUCT, SIDE_LOAD_CHECK])("keeps to the schemas: %s", async (file) => {
    expect(await complaints(manifestText(file, edition))).toEqual([]);
  });
});

describe("the manifest for Microsoft 365, whose ribbon and pane share a page", () => {
  const shared = manifestText(PRODUCT, "shared");
  const RUNTIMES = /\s*<Runtimes>\s*<Runtime resid="([^"]*)" lifetime="long"\/>\s*<\/Runtimes>/;

  it("keeps to the schemas but for its runtime, which they do not know", async () => {
    expect(await complaints(shared.replace(RUNTIMES, ""))).toEqual([]);
    expect((await complaints(shared)).join()).toContain("Runtimes");
  });

  it("has the runtime first within its host, as Microsoft's guide demands, and names one page by one id everywhere", () => {
    expect(shared).toMatch(new RegExp(`<Host xsi:type="Workbook">${RUNTIMES.source}\\s*<DesktopFormFactor>`));
    const [, resid = ""] = RUNTIMES.exec(shared) ?? [];
    expect(/<FunctionFile resid="([^"]*)"/.exec(shared)?.[1]).toBe(resid);
    expect([...shared.matchAll(/<SourceLocation resid="([^"]*)"/g)].map(([, id]) => id)).toEqual([resid]);
    expect(shared).toContain(`<bt:Url id="${resid}" DefaultValue="${RELEASE_BASE}/shared.html"/>`);
    expect(shared).not.toMatch(/taskpane\.html|commands\.html|Url\.Commands/);
  });

  it("is offered only by Excel that keeps Ctrl+Z in such a page and has it", () => {
    const sets = [...shared.matchAll(/<Set Name="([^"]*)" MinVersion="([^"]*)"/g)].map(([, name, least]) => [
      name,
      least,
    ]);
    expect(sets).toEqual([
      ["ExcelApi", "1.20"],
      ["SharedRuntime", "1.1"],
    ]);
  });

  it("has an id and a name of its own, so that some users can be given the one and some the other", () => {
    const release = manifestText(PRODUCT, "release");
    const named = (text: string): string[] =>
      [/<Id>(.*)<\/Id>/, /<DisplayName DefaultValue="(.*)"/].map((what) => what.exec(text)![1]!);
    expect(named(shared)[0]).not.toBe(named(release)[0]);
    expect(named(shared)[1]).toBe("预算公开助手（Microsoft 365）");
  });
});

describe("the schemas", () => {
  const release = manifestText(PRODUCT, "release");

  it.each([
    ["is cut off", release.slice(0, 900)],
    ["has an element too many", release.replace("<Hosts>", "<Hostess/><Hosts>")],
    [
      "has its elements in another order",
      release.replace(/(<GetStarted>.*<\/GetStarted>)\s*(<FunctionFile .*?>)/s, "$2$1"),
    ],
    ["has an id that is no GUID", release.replace(/<Id>.*<\/Id>/, "<Id>budget</Id>")],
    ["has a button without a label", release.replace('<Label resid="Check.Label"/>', "")],
  ])("refuse a manifest that %s", async (_, broken) => {
    expect(broken).not.toBe(release);
    expect(await complaints(broken)).not.toEqual([]);
  });
});

describe("what is developed and what is deployed", () => {
  const idIn = (text: string): string => /<Id>(.*)<\/Id>/.exec(text)![1]!;

  it("have ids of their own, so that all can be installed side by side", () => {
    const ids = EDITIONS.flatMap((edition) =>
      [PRODUCT, SIDE_LOAD_CHECK].map((file) => idIn(manifestText(file, edition))),
    );
    expect(new Set(ids).size).toBe(4);
  });

  it("bear names that tell them apart; nothing that is deployed speaks of development", () => {
    expect(manifestText(PRODUCT, "development")).toContain("（开发版）");
    for (const file of [PRODUCT, SIDE_LOAD_CHECK]) expect(manifestText(file, "release")).not.toMatch(/开发|localhost/);
  });

  it.each([PRODUCT, SIDE_LOAD_CHECK])("name their own pages at one address: %s", (file) => {
    const pages = (edition: Edition): string[] =>
      [...manifestText(file, edition).matchAll(/"(https:[^"]*)"/g)].map(([, url]) => url!);
    expect(pages("development").filter((url) => !url.startsWith(`${DEVELOPMENT_BASE}/`))).toEqual([]);
    expect(pages("release")).toEqual(pages("development").map((url) => url.replace(DEVELOPMENT_BASE, RELEASE_BASE)));
  });
});
