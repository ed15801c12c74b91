import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

const MANIFEST = path.resolve(__dirname, "../../manifest.xml");

/** Microsoft's schemas are not part of the project: they are used where MANIFEST_XSD_DIR points to them. */
const XSD_DIR = process.env["MANIFEST_XSD_DIR"];

function schemaFile(fileName: string): { fileName: string; contents: string } {
  return { fileName, contents: readFileSync(path.join(XSD_DIR ?? "", fileName), "utf8") };
}

/** What the package reads from the manifest. Run by Node itself, because jest cannot load the ES modules below the package. */
function packageReads(): Record<string, unknown> {
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((info) => process.stdout.write(JSON.stringify(info)))`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script, MANIFEST], { encoding: "utf8" })) as Record<
    string,
    unknown
  >;
}

/** xmllint's complaints about a manifest: against the schemas where they are at hand, else about its form only. */
async function complaints(contents: string): Promise<string[]> {
  const xml = { fileName: "manifest.xml", contents };
  if (!XSD_DIR) {
    process.stderr.write(
      "MANIFEST_XSD_DIR is not set: the manifest is checked for its form, not against Microsoft's schemas.\n",
    );
    return (await validateXML({ xml, extension: "schema", schema: [ANYTHING] })).errors.map((error) => error.message);
  }
  const result = await validateXML({
    xml,
    extension: "schema",
    schema: [schemaFile("OfficeAppManifestV1_1.xsd")],
    preload: [schemaFile("OfficeAppBasicTypesV1_0.xsd"), schemaFile("TaskPaneAppVersionOverridesV1_0.xsd")],
  });
  return result.errors.map((error) => error.message);
}

/** A schema of our own that asks for a task pane add-in in Microsoft's namespace, and for nothing about its parts. */
const ANYTHING = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
    targetNamespace="http://schemas.microsoft.com/office/appforoffice/1.1" elementFormDefault="qualified">
  <xs:complexType name="TaskPaneApp"><xs:sequence><xs:any maxOccurs="unbounded" processContents="skip"/></xs:sequence></xs:complexType>
  <xs:element name="OfficeApp" type="TaskPaneApp"/>
</xs:schema>`;

describe("the manifest as Microsoft's tools read it", () => {
  it("is a task pane add-in for Excel's workbooks, in Chinese, with read and write permission and no more", () => {
    expect(packageReads()).toMatchObject({
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      defaultLocale: "zh-CN",
      displayName: "预算公开助手",
      permissions: "ReadWriteDocument",
      appDomains: [],
    });
  });

  it("has the version of the package", () => {
    const text = readFileSync(path.resolve(__dirname, "../../package.json"), "utf8");
    const { version } = JSON.parse(text) as { version: string };
    expect(packageReads()["version"]).toBe(`${version}.0`);
  });

  it("keeps to the schemas", async () => {
    expect(await complaints(readFileSync(MANIFEST, "utf8"))).toEqual([]);
  });

  it("would not pass cut off, so the check looks", async () => {
    expect(await complaints(readFileSync(MANIFEST, "utf8").slice(0, 900))).not.toEqual([]);
  });
});
