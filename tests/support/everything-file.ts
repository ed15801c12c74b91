import { handMade } from "./xlsx-files";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Bytes that are no text, as pictures and macros are. */
function binary(seed: number): Uint8Array {
  return Uint8Array.from({ length: 500 }, (_, i) => (i * seed + (i >> 3)) & 255);
}

/**
 * A workbook with what users' files may hold beside cells: macros, a signature, a chart, notes, a table, a pivot table, a
 * picture, newer Excel's extensions, rules and validations, names, links outside, printer settings, protection. The parts
 * need not make sense; they must be the same afterwards.
 */
export function everythingFile(): Uint8Array {
  return handMade({
    sheets: {
      "表 一":
        '<sheetPr codeName="Sheet1"/><dimension ref="A1:C5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
        '<sheetData><row r="1" spans="1:3" x14ac:dyDescent="0.2" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><c r="A1" s="1"><v>1</v></c></row></sheetData>' +
        '<mergeCells count="1"><mergeCell ref="A5:C5"/></mergeCells><phoneticPr fontId="1"/>' +
        '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="5"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="whole" sqref="B1"><formula1>1</formula1></dataValidation></dataValidations>' +
        '<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
        "<extLst><ext uri=\"{78C0D931-6437-407d-A8EE-F0AAD7539E65}\"><x14:conditionalFormattings xmlns:x14='http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'/></ext></extLst>",
      表二: '<sheetData/><sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    },
    strings: "<si><t>共</t></si>",
    styles:
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="0"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
      '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}"/></extLst>',
    parts: {
      "xl/workbook.xml":
        `<?xml version="1.0"?>\r\n<!-- 说明 --><workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr codeName="ThisWorkbook"/>` +
        '<workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>' +
        '<sheets><sheet name="表 一" sheetId="3" r:id="rId1"/><sheet name="表二" sheetId="7" r:id="rId2"/></sheets>' +
        "<definedNames><definedName name=\"合计\">'表 一'!$A$1</definedName></definedNames></workbook>",
      "xl/vbaProject.bin": binary(7),
      "xl/media/image1.png": binary(31),
      "xl/printerSettings/printerSettings1.bin": binary(3),
      "xl/charts/chart1.xml": "<c:chartSpace xmlns:c='c'/>",
      "xl/comments1.xml": "<comments/>",
      "xl/drawings/vmlDrawing1.vml": "<xml><br></xml>",
      "xl/tables/table1.xml": "<table/>",
      "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
      "xl/externalLinks/externalLink1.xml": "<externalLink/>",
      "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
      "xl/worksheets/_rels/sheet1.xml.rels": "<Relationships/>",
      "xl/calcChain.xml": "<calcChain/>",
      "customXml/item1.xml": "<a/>",
      "docProps/app.xml": "<Properties/>",
      "_xmlsignatures/sig1.xml": "<Signature/>",
    },
  });
}
