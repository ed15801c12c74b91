export { docxTables, type DocxTables } from "./docx/docx-tables";
export { type DocxRun, placeInXml, runsWithin, type XmlRange } from "./docx/docx-run";
export { type DocxText, readDocx } from "./docx/read-docx";
export { isTableLine } from "./amount-text";
export { TEXT_LIMITS } from "./limits";
export { readPasted, readPlain } from "./plain";
export { isOwnTextSheet, readSheetText } from "./sheet";
export { TextError, type TextErrorCode, tooLong } from "./text-error";
