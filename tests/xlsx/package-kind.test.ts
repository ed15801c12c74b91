import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { asMacroEnabled, packageKind, patchWorkbook } from "../../src/xlsx";
import { differingParts, sampleFile } from "../support/xlsx-files";
import { withMacros } from "../support/macros";

describe("the kind of a workbook", () => {
  it("is told by the content type of its main part", () => {
    expect(packageKind(sampleFile())).toBe("xlsx");
    expect(packageKind(withMacros(sampleFile()))).toBe("xlsm");
    expect(packageKind(typed("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"))).toBe(
      "xltx",
    );
    expect(packageKind(typed("application/vnd.ms-excel.template.macroEnabled.main+xml"))).toBe("xltm");
  });

  it("is kept by a marked copy, as is the program", () => {
    const file = withMacros(sampleFile());
    const { bytes } = patchWorkbook(file, { marks: [{ cell: { sheet: "表3", row: 8, column: 4 }, tone: "error" }] });
    expect(packageKind(bytes)).toBe("xlsm");
    expect(differingParts(file, bytes)).toEqual(["xl/styles.xml", "xl/worksheets/sheet3.xml"]);
  });
});

describe("a workbook made one that may hold macros", () => {
  it("differs in nothing but its content type", () => {
    const made = asMacroEnabled(sampleFile());
    expect(packageKind(made)).toBe("xlsm");
    expect(differingParts(sampleFile(), made)).toEqual(["[Content_Types].xml"]);
  });

  it("is the same where it is one already", () => {
    const file = withMacros(sampleFile());
    expect(asMacroEnabled(file)).toBe(file);
  });
});

function typed(type: string): Uint8Array {
  const parts = unzipSync(sampleFile());
  const types = strFromU8(parts["[Content_Types].xml"]!);
  const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  return zipSync({ ...parts, "[Content_Types].xml": strToU8(types.replace(workbook, type)) });
}
