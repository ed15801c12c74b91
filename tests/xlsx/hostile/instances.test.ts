import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { TEMPLATES } from "../../../src/templates";
import { checkSnapshot } from "../../../src/app/check/check-snapshot";
import { isPrintable, type SheetSnapshot } from "../../../src/workbook";
import { textReport } from "../../../src/present/terminal/report";
import { jsonLine } from "../../../src/present/json";
import { patchWorkbook, readWorkbook, XlsxError } from "../../../src/xlsx";
import { before, sampleOfOverlaps, sampleWith } from "../../support/hostile-files";
import { handMade, sampleFile } from "../../support/xlsx-files";
import { sheetPlan } from "../../support/sheet-plans";

/** The code of the refusal; undefined where there is none. */
function refused(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
}

const SHEET = "xl/worksheets/sheet3.xml";
const LONG = 200_000;

describe("long runs of one character, on which a careless pattern takes quadratic time,", () => {
  const runs = fc.tuple(
    fc.constantFrom(" ", "0", "[", "#", "'", "\\", "表", "-", "a "),
    fc.nat(LONG),
    fc.constantFrom("", "x", "]"),
  );

  test("in a shared string", () => {
    const file = sampleWith("xl/sharedStrings.xml", before("</sst>", `<si><t>x${" ".repeat(LONG)}x</t></si>`));
    expect(readWorkbook(file)).toEqual(readWorkbook(sampleFile()));
  });

  test("in a number", () => {
    const file = sampleWith(SHEET, (xml) => xml.replace("<v>305.44</v>", `<v>${"0".repeat(LONG)}x</v>`));
    expect(refused(() => readWorkbook(file))).toBe("damaged");
  });

  test("in the target of a relationship", () => {
    const file = sampleWith("xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace("worksheets/sheet3.xml", "#".repeat(LONG)),
    );
    expect(refused(() => readWorkbook(file))).toBe("damaged");
  });

  test("in a number format, which is passed over, or refused where no program writes such a one", () => {
    const formats = (length: number) =>
      sampleWith("xl/styles.xml", (xml) =>
        xml
          .replace("<fonts", `<numFmts><numFmt numFmtId="200" formatCode="${"[".repeat(length)}"/></numFmts><fonts`)
          .replace(/<xf numFmtId="\d+"/g, '<xf numFmtId="200"'),
      );
    expect(readWorkbook(formats(LONG))).toEqual(readWorkbook(sampleFile()));
    expect(refused(() => readWorkbook(formats(1_000_001)))).toBe("damaged");
  });

  test("in a formula that a thousand cells share", () => {
    const shares = Array.from({ length: 1_000 }, () => '<c><f t="shared" si="0"/><v>1</v></c>').join("");
    const row = `<row r="90"><c><f t="shared" si="0" ref="A90:ZZ90">${"[".repeat(8_000)}</f><v>1</v></c>${shares}</row>`;
    const cells = readWorkbook(sampleWith(SHEET, before("</sheetData>", row))).sheets[2]!.cells;
    expect(cells.filter(({ formula }) => formula?.length === 8_001)).toHaveLength(1_001);
  });

  test("of any kind, anywhere in a cell", () => {
    fc.assert(
      fc.property(runs, fc.constantFrom("v", "f"), ([piece, count, end], element) => {
        const text = piece.repeat(count) + end;
        const cell = `<c t="str"><${element}>${text}</${element}>${element === "f" ? "<v/>" : ""}</c>`;
        refused(() => readWorkbook(handMade({ sheets: { 表: `<sheetData><row>${cell}</row></sheetData>` } })));
      }),
      { numRuns: 30 },
    );
  });
});

describe("work without end", () => {
  test("columns that are set twice are refused at the first of them", () => {
    const columns = Array.from(
      { length: 16_384 },
      (_, column) => `<col min="${16_384 - column}" max="16384" hidden="1"/>`,
    );
    const file = handMade({ sheets: { 表: `<cols>${columns.join("")}</cols><sheetData/>` } });
    expect(refused(() => readWorkbook(file))).toBe("damaged");
  });

  test("two sheets of one part, and two sheets of one name, are refused", () => {
    expect(refused(() => readWorkbook(ofTwo((xml) => xml.replace('r:id="rId2"', 'r:id="rId1"'))))).toBe("damaged");
    expect(refused(() => readWorkbook(ofTwo((xml) => xml.replace('name="二"', 'name="一"'))))).toBe("damaged");
    expect(refused(() => readWorkbook(ofTwo((xml) => xml)))).toBeUndefined();
  });

  test("entries of a package that share their bytes are refused", () => {
    expect(refused(() => readWorkbook(sampleOfOverlaps(50)))).toBe("damaged");
    expect(refused(() => patchWorkbook(sampleOfOverlaps(2), { marks: [] }))).toBe("damaged");
    expect(refused(() => readWorkbook(sampleOfOverlaps(1)))).toBeUndefined();
  });

  test("texts have a bound together, however many cells share one", () => {
    const file = sampleWith("xl/sharedStrings.xml", (xml) => xml.replace("<t>", `<t>${"长".repeat(1_000)}`));
    expect(refused(() => readWorkbook(file, { limits: { textCharacters: 1_000 } }))).toBe("too-large");
  });

  test("a hundred thousand rules and formats are no list of arguments", () => {
    const rule =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="2"><formula>1</formula></cfRule></conditionalFormatting>';
    const marks = [{ cell: { sheet: "表3", row: 8, column: 4 }, tone: "error" }] as const;
    const rules = sampleWith(SHEET, before("<pageMargins", rule.repeat(130_000)));
    expect(patchWorkbook(rules, { marks }).bytes.length).toBeGreaterThan(0);
    const formats = Array.from({ length: 130_000 }, (_, id) => `<numFmt numFmtId="${200 + id}" formatCode="0.${id}"/>`);
    const styles = sampleWith("xl/styles.xml", before("<fonts", `<numFmts>${formats.join("")}</numFmts>`));
    expect(patchWorkbook(styles, { marks, sheets: [sheetPlan({ name: "报告" })] }).bytes.length).toBeGreaterThan(0);
  });

  test("a table of alike rows is checked, they are told once, and the search looks at no more cells than it may", () => {
    const row =
      '<row><c t="str"><v>201</v></c><c t="str"><v>03</v></c><c t="str"><v>01</v></c><c t="str"><v>行政运行</v></c><c><v>1</v></c><c><v>1</v></c></row>';
    const file = sampleWith(SHEET, before("</sheetData>", row.repeat(1_000)));
    const { findings } = checkSnapshot(readWorkbook(file), TEMPLATES);
    const alike = findings.filter(({ rule }) => rule === "form/duplicate-row");
    expect(alike.map(({ cells }) => cells.length > 900)).toEqual([true]);
  });
});

function ofTwo(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(handMade({ sheets: { 一: "<sheetData/>", 二: "<sheetData/>" } }));
  const main = "xl/workbook.xml";
  return zipSync({ ...parts, [main]: strToU8(change(strFromU8(parts[main]!))) });
}

describe("names and texts that are more than they seem", () => {
  test.each(["a(b", "x[", "$&", "a.b"])("a prefix %s of the workbook's elements is a name, not a pattern", (prefix) => {
    const file = sampleWith("xl/workbook.xml", (xml) =>
      xml
        .replace(/<(\/?)(?=[a-z])/g, (_, slash: string) => `<${slash}${prefix}:`)
        .replace("xmlns=", () => `xmlns:${prefix}=`),
    );
    const { bytes } = patchWorkbook(file, { marks: [], sheets: [sheetPlan({ name: "报告" })] });
    expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual([...namesOf(sampleFile()), "报告"]);
  });

  test("a hidden name makes no sheet ours", () => {
    const name =
      '<definedNames><definedName name="_budget_disclosure_report" localSheetId="2" hidden="1">表3!$A$1</definedName></definedNames>';
    const { bytes } = patchWorkbook(sampleWith("xl/workbook.xml", before("<calcPr", name)), { marks: [] });
    expect(namesOf(bytes)).toEqual(namesOf(sampleFile()));
  });

  test("nothing of a file is an order to a terminal, in a report or in JSON", () => {
    const order = fc.constantFrom(
      "\u001b[2J",
      "\u001b]0;x\u0007",
      "\u202e",
      "\u2066",
      "\u009b",
      "\u2028",
      "\n",
      "\u200f",
    );
    const snapshot = readWorkbook(sampleFile());
    fc.assert(
      fc.property(order, fc.nat(10), (text, number) => {
        const sheets = snapshot.sheets.map((sheet, index) => (index === number ? hostile(sheet, text) : sheet));
        const result = { file: `a${text}.xlsx`, report: checkSnapshot({ sheets }, TEMPLATES) };
        for (const line of textReport(result).split("\n")) expect(isPrintable(line)).toBe(true);
        expect(isPrintable(jsonLine(result).trimEnd())).toBe(true);
        expect(JSON.parse(jsonLine(result)).file).toBe(result.file);
      }),
      { numRuns: 12 },
    );
  });
});

const namesOf = (file: Uint8Array) => readWorkbook(file).sheets.map(({ name }) => name);

function hostile(sheet: SheetSnapshot, order: string): SheetSnapshot {
  const cells = sheet.cells.map((cell) =>
    typeof cell.value === "string" ? { ...cell, value: cell.value + order } : cell,
  );
  return { ...sheet, name: sheet.name + order, cells };
}
