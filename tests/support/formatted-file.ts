import { Workbook, type Worksheet } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Where the table's cells stand: each line of `ROWS`, from this row on, counted from 1. */
export const FIRST_ROW = 4;
const THIN = { style: "thin", color: { argb: "FF7F7F7F" } } as const;
const ROWS: readonly (readonly [code: string, name: string, amount: number, day: string])[] = [
  ["2010301", "行政运行", 275.77, "2024-01-15"],
  ["2010399", "其他政府办公厅（室）及相关机构事务支出", 29.76, "2024-03-01"],
  ["2080505", "机关事业单位基本养老保险缴费支出", 38.5, "2024-12-31"],
];

/**
 * A workbook as an accountant leaves it: fonts, fills, lines, number formats, dates, notes, frozen panes, print setup, names, a drop-down
 * list, a conditional format, hidden rows, columns and sheets, a chart.
 */
export async function formattedFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const at = new Date(Date.UTC(2024, 0, 31));
  Object.assign(workbook, { created: at, modified: at, creator: "会计" });
  dressed(workbook.addWorksheet("预算", { views: [{ state: "frozen", xSplit: 1, ySplit: 3, showGridLines: false }] }));
  const hidden = workbook.addWorksheet("底稿", { state: "hidden" });
  hidden.getCell("A1").value = "不公开";
  hidden.getCell("B1").value = { formula: "预算!C7*2", result: 688.06 };
  const other = workbook.addWorksheet("汇总", { properties: { tabColor: { argb: "FF70AD47" } } });
  other.getCell("A1").value = "支出合计";
  other.getCell("B1").value = { formula: "预算!C7", result: 344.03 };
  other.getCell("B1").numFmt = '#,##0.00"万元"';
  workbook.definedNames.add("预算!$C$7", "支出合计");
  return withChart(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function dressed(sheet: Worksheet): void {
  sheet.columns = [{ width: 12 }, { width: 34 }, { width: 14 }, { width: 13 }, { width: 9, hidden: true }];
  sheet.mergeCells("A1:D1");
  const title = sheet.getCell("A1");
  title.value = "二〇二四年支出预算";
  title.font = { name: "黑体", size: 18, bold: true, color: { theme: 4 } };
  title.alignment = { horizontal: "center", vertical: "middle" };
  sheet.getRow(1).height = 36;
  sheet.getCell("D2").value = "单位：万元";
  sheet.getCell("D2").alignment = { horizontal: "right" };
  sheet.getRow(3).values = ["科目编码", "科目名称", "金额", "下达日期", "备查"];
  ROWS.forEach(([code, name, amount, day], index) => {
    const row = sheet.getRow(FIRST_ROW + index);
    row.values = [code, name, amount, new Date(`${day}T00:00:00Z`), index];
    row.getCell(3).numFmt = "#,##0.00";
    row.getCell(4).numFmt = 'yyyy"年"m"月"d"日"';
  });
  const last = FIRST_ROW + ROWS.length;
  sheet.getRow(last).values = ["", "合计"];
  sheet.getCell(`C${last}`).value = { formula: `SUM(C${FIRST_ROW}:C${last - 1})`, result: 344.03 };
  sheet.getCell(`C${last}`).numFmt = "#,##0.00";
  lined(sheet, last);
  sheet.getRow(9).values = ["隐藏的备注"];
  sheet.getRow(9).hidden = true;
  sheet.getCell("B5").note = "与上年口径不同";
  sheet.getCell("B4").dataValidation = { type: "list", formulae: ['"行政运行,一般行政管理事务"'], allowBlank: true };
  sheet.addConditionalFormatting({
    ref: "C4:C6",
    rules: [{ type: "cellIs", operator: "greaterThan", formulae: [200], priority: 1, style: { font: { bold: true } } }],
  });
  sheet.pageSetup = { orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  sheet.pageSetup.printArea = "A1:D7";
  sheet.pageSetup.printTitlesRow = "3:3";
  sheet.headerFooter.oddFooter = "&C第 &P 页";
}

function lined(sheet: Worksheet, last: number): void {
  for (let row = 3; row <= last; row++) {
    for (let column = 1; column <= 4; column++) {
      const cell = sheet.getCell(row, column);
      cell.border = { top: THIN, bottom: row === last ? { style: "double" } : THIN, left: THIN, right: THIN };
      cell.font = { name: "宋体", size: 11, bold: row === 3 || row === last };
      if (row === 3) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
      if (row === 3) cell.alignment = { horizontal: "center", vertical: "middle" };
      if (column === 2) cell.alignment = { wrapText: true, vertical: "middle" };
    }
  }
}

const DRAWING_NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The library writes no charts, so the parts of one are put in: a column for each 科目, on the sheet of the total. */
function withChart(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const change = (name: string, changed: (xml: string) => string): void => {
    parts[name] = strToU8(changed(strFromU8(parts[name]!)));
  };
  const add = (name: string, xml: string): void => void (parts[name] = strToU8(HEAD + xml));
  const leads = (kind: string, target: string): string =>
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/></Relationships>`;
  add("xl/worksheets/_rels/sheet3.xml.rels", leads("drawing", "../drawings/drawing9.xml"));
  add("xl/drawings/_rels/drawing9.xml.rels", leads("chart", "../charts/chart1.xml"));
  add("xl/drawings/drawing9.xml", drawingXml());
  add("xl/charts/chart1.xml", chartXml());
  change("xl/worksheets/sheet3.xml", (xml) =>
    xml.replace("</worksheet>", `<drawing xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></worksheet>`),
  );
  const type = (part: string, kind: string): string =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
  change("[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      `${type("xl/drawings/drawing9.xml", "drawing")}${type("xl/charts/chart1.xml", "drawingml.chart")}</Types>`,
    ),
  );
  return zipSync(parts);
}

function drawingXml(): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:wsDr ${DRAWING_NAMESPACES}><xdr:twoCellAnchor>${corner("from", 0, 2)}${corner("to", 6, 16)}` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>"
  );
}

function chartXml(): string {
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/>` +
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
    "<c:cat><c:strRef><c:f>预算!$B$4:$B$6</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>预算!$C$4:$C$6</c:f></c:numRef></c:val></c:ser>" +
    '<c:axId val="1"/><c:axId val="2"/></c:barChart>' +
    '<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>' +
    "</c:plotArea></c:chart></c:chartSpace>"
  );
}
