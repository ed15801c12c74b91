import fc from "fast-check";
import { clearMarks, patchWorkbook, readWorkbook, XlsxError } from "../../src/xlsx";
import { handMadeParts, sampleFile } from "../support/xlsx-files";
import { zipSync } from "fflate";

/** Whatever the bytes, a caller meets a result or an XlsxError. */
function survives(file: Uint8Array): void {
  const mark = { cell: { sheet: "表3", row: 8, column: 4 }, tone: "error" } as const;
  for (const call of [() => readWorkbook(file), () => patchWorkbook(file, { marks: [mark] }), () => clearMarks(file)]) {
    try {
      call();
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      // one sentence for a person; it may quote a sheet's name, whatever that holds
      expect(error.message).toMatch(/^[^\n]+。$/);
    }
  }
}

const sample = sampleFile();

test("a sample cut off anywhere", () => {
  fc.assert(
    fc.property(fc.nat(sample.length), (length) => survives(sample.subarray(0, length))),
    { numRuns: 100 },
  );
});

test("a sample with a few bytes changed", () => {
  const flips = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(flips, (changes) => {
      const copy = sample.slice();
      for (const [at, mask] of changes) copy[at] = copy[at]! ^ mask;
      survives(copy);
    }),
    { numRuns: 100 },
  );
});

/** Check sums keep changed bytes from the XML; so the XML itself is changed here, and packed as if nothing were wrong. */
test("parts of any XML and of what is nearly XML", () => {
  const parts = handMadeParts({
    sheets: {
      表3: '<cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><f t="shared" ref="A1:B2" si="0">B1</f><v>0</v></c><c r="B1" s="1"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
    },
    strings: "<si><r><t>a&amp;</t></r><rPh><t>b</t></rPh></si>",
    styles:
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="00"/></numFmts><cellXfs count="2"><xf/><xf numFmtId="164"/></cellXfs><dxfs count="0"/>',
    afterSheets: '<definedNames><definedName name="a" localSheetId="0">表3!$A$1</definedName></definedNames>',
  });
  const names = Object.keys(parts);
  const piece = fc.constantFrom(
    "<",
    ">",
    "/>",
    '"',
    "'",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "&#x110000;",
    "&",
    "</row>",
    "<c>",
    "",
    "=",
    " ",
    "-1",
    "9999999999",
    "\u0000",
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(30), piece, (name, at, cut, text) => {
      const xml = Buffer.from(parts[name]!);
      const from = at % xml.length;
      survives(
        zipSync({
          ...parts,
          [name]: new Uint8Array(Buffer.concat([xml.subarray(0, from), Buffer.from(text), xml.subarray(from + cut)])),
        }),
      );
    }),
    { numRuns: 400 },
  );
});

test("any bytes at all", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => survives(bytes)));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => survives(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]))),
  );
});
