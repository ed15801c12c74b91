/** How a file looks, for a program that shows it as Excel does. */
import fc from "fast-check";
import { type CellLook, readLooks } from "../../src/xlsx";
import { tinted } from "../../src/xlsx/read/looks/tint";
import { oneSheet } from "../support/xlsx-files";

const FONTS =
  '<fonts><font><sz val="11"/><name val="宋体"/></font>' +
  '<font><b/><i val="0"/><u val="double"/><strike/><sz val="16"/><color theme="4" tint="0.8"/><name val="黑体"/></font></fonts>';
const FILLS =
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><patternFill patternType="lightGray"><fgColor rgb="FF000000"/><bgColor indexed="13"/></patternFill></fill></fills>';
const BORDERS =
  '<borders><border/><border><left style="thin"><color indexed="64"/></left><right/><top style="medium"><color rgb="FFC00000"/></top>' +
  '<bottom style="double"/><diagonal style="thin"/></border></borders>';

function workbook(rows: string, cellXfs: string, numFmts = ""): Uint8Array {
  return oneSheet(rows, { styles: `${numFmts}${FONTS}${FILLS}${BORDERS}<cellXfs>${cellXfs}</cellXfs>` });
}

/** The look of the only format of a workbook. */
function lookOf(xf: string, numFmts = ""): CellLook {
  return readLooks(workbook("", xf, numFmts)).looks[0]!;
}

describe("a cell format", () => {
  it("has its font, with the theme's colour made lighter as Excel makes it", () => {
    expect(lookOf('<xf fontId="1"/>').font).toEqual({
      name: "黑体",
      size: 16,
      bold: true,
      italic: false,
      underline: true,
      strike: true,
      color: "#DAE3F3",
    });
  });

  it("is filled by the colour of a solid fill, by the ground of a pattern, and by none where it says none", () => {
    expect([0, 1, 2, 3].map((id) => lookOf(`<xf fillId="${id}"/>`).fill)).toEqual([
      undefined,
      undefined,
      "#FFF2CC",
      "#FFFF00",
    ]);
  });

  it("has the lines at its sides, black where they say no colour", () => {
    expect(lookOf('<xf borderId="1"/>').lines).toEqual({
      left: { kind: "thin", color: "#000000" },
      top: { kind: "medium", color: "#C00000" },
      bottom: { kind: "double", color: "#000000" },
    });
  });

  it("has its alignment", () => {
    const said = 'horizontal="centerContinuous" vertical="top" wrapText="1" indent="2" textRotation="135"';
    expect(lookOf(`<xf><alignment ${said}/></xf>`).alignment).toEqual({
      horizontal: "center",
      vertical: "top",
      wrap: true,
      indent: 2,
      rotation: -45,
    });
    expect(lookOf('<xf><alignment textRotation="255"/></xf>').alignment).toEqual({ rotation: "stacked" });
  });

  it("shows numbers by the code of its own, or by the one that Excel knows by number alone", () => {
    const own = '<numFmts><numFmt numFmtId="170" formatCode="#,##0.00&quot;万元&quot;"/></numFmts>';
    expect(lookOf('<xf numFmtId="170"/>', own).format).toBe('#,##0.00"万元"');
    expect(["0", "4", "14", "31", "49", "999"].map((id) => lookOf(`<xf numFmtId="${id}"/>`).format)).toEqual([
      undefined,
      "#,##0.00",
      "yyyy/m/d",
      'yyyy"年"m"月"d"日"',
      "@",
      undefined,
    ]);
  });
});

describe("a sheet", () => {
  const look = (content: string) => readLooks(oneSheet("", { parts: sheet(content) })).sheets[0]!;
  const sheet = (content: string) => ({
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</worksheet>`,
  });

  it("has the looks of its cells, blank ones included, of its rows and of its columns", () => {
    const found = look(
      '<sheetFormatPr defaultRowHeight="14.25" defaultColWidth="9.5"/>' +
        '<cols><col min="2" max="3" width="20.5" style="1"/></cols>' +
        '<sheetData><row r="2" ht="30" customHeight="1"><c r="B2" s="2"/><c s="1"><v>1</v></c></row><row s="3" customFormat="1"/></sheetData>',
    );
    expect(found.cells).toEqual(new Map([[1, new Map([[1, 2], [2, 1]])]])); // prettier-ignore
    expect(found.rows).toEqual(new Map([[1, { height: 30 }], [2, { look: 3 }]])); // prettier-ignore
    expect(found.columns).toEqual([{ first: 1, last: 2, width: 20.5, look: 1 }]);
    expect(found).toMatchObject({ defaultHeight: 14.25, defaultWidth: 9.5 });
  });

  it("has the rows and columns that stay in sight where its panes are frozen, and none where they are split", () => {
    const view = (pane: string) =>
      look(`<sheetViews><sheetView showGridLines="0">${pane}</sheetView></sheetViews><sheetData/>`);
    expect(view('<pane xSplit="1" ySplit="4" state="frozen"/>')).toMatchObject({
      frozen: { rows: 4, columns: 1 },
      hasGridlines: false,
    });
    expect(view('<pane xSplit="2000" ySplit="900"/>').frozen).toEqual({ rows: 0, columns: 0 });
  });

  it("has its tab's colour", () => {
    expect(look('<sheetPr><tabColor indexed="10"/></sheetPr><sheetData/>').tabColor).toBe("#FF0000");
  });
});

describe("a tint", () => {
  const byte = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).toUpperCase().padStart(2, "0"));
  const color = fc.tuple(byte, byte, byte).map((bytes) => `#${bytes.join("")}`);

  it("of nothing changes nothing, of 1 gives white and of -1 black", () => {
    fc.assert(
      fc.property(color, (one) => {
        expect([tinted(one, 0), tinted(one, 1), tinted(one, -1)]).toEqual([one, "#FFFFFF", "#000000"]);
      }),
    );
  });

  it("keeps greys grey", () => {
    fc.assert(
      fc.property(byte, fc.double({ min: -1, max: 1, noNaN: true }), (grey, tint) => {
        expect(tinted(`#${grey}${grey}${grey}`, tint)).toMatch(/^#(..)\1\1$/);
      }),
    );
  });
});
