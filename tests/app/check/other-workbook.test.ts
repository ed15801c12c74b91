import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../../src/xlsx";
import { placeText } from "../../../src/workbook";
import { checkSnapshot } from "../../../tools/shipped";
import { sampleFile } from "../../support/xlsx-files";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The parts of a link to 去年.xlsx, of which no value is kept. */
const LINK = {
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="表3"/></sheetNames></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="%E5%8E%BB%E5%B9%B4.xlsx" TargetMode="External"/></Relationships>`,
};

/** The real workbook, in which 表3!E9 (40.70) is a cell of another workbook, with this result kept. */
function withOtherWorkbook(attributes: string, result: string): Uint8Array {
  const parts = unzipSync(sampleFile());
  const change = (part: string, from: string | RegExp, to: string) => {
    const before = strFromU8(parts[part]!);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${part} has no ${String(from)}`);
    parts[part] = strToU8(after);
  };
  change(
    "xl/worksheets/sheet3.xml",
    /<c r="E9"( s="\d+")?>.*?<\/c>/,
    `<c r="E9"$1${attributes}><f>[1]表3!E9</f>${result}</c>`,
  );
  change(
    "xl/workbook.xml",
    "</sheets>",
    '</sheets><externalReferences><externalReference r:id="rIdLink"/></externalReferences>',
  );
  change(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rIdLink" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
  );
  change(
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>',
  );
  for (const [name, xml] of Object.entries(LINK)) parts[name] = strToU8(xml);
  return zipSync(parts);
}

function told(file: Uint8Array): string[] {
  const { findings } = checkSnapshot(readWorkbook(file));
  return findings.map(({ severity, rule, cells }) => `${severity} ${rule} ${placeText(cells[0]!.place)}`);
}

const usual = told(sampleFile());

describe("a cell of another workbook, of which the file keeps no result", () => {
  it.each([
    ["none", "", ""],
    ["an empty one", "", "<v/>"],
    ["an empty text", ' t="str"', "<v></v>"],
  ])("is unknown, no blank: no sum over it fails (%s)", (_kept, attributes, result) => {
    const found = told(withOtherWorkbook(attributes, result));
    expect(found.filter((one) => !usual.includes(one))).toEqual(["warning form/uncomputed-formula 表3!E9"]);
  });

  it("is its value, where it is kept", () => {
    expect(told(withOtherWorkbook("", "<v>40.7</v>"))).toEqual(usual);
  });
});
