import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What stands for a VBA project: no program reads it here. */
export const PROGRAM = strToU8("vba project");

/** The workbook as an .xlsm: with a VBA project, its relationship, and the content types of both. */
export function withMacros(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  const changed = (name: string, change: (xml: string) => string) => strToU8(change(strFromU8(parts[name]!)));
  return zipSync({
    ...parts,
    "xl/vbaProject.bin": PROGRAM,
    "[Content_Types].xml": changed("[Content_Types].xml", (xml) =>
      xml
        .replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        )
        .replace(
          "</Types>",
          '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ),
    ),
    "xl/_rels/workbook.xml.rels": changed("xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="rIdProgram" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
    ),
  });
}
