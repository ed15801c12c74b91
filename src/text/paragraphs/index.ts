export { type DocxRun, placeInXml, runsWithin, type XmlRange } from "./docx/docx-run";
export { type DocxText, readDocx } from "./docx/read-docx";
export { TextError, type TextErrorCode } from "./text-error";
