export { XlsxError, type XlsxErrorCode } from "./errors";
export { DEFAULT_LIMITS, type Limits } from "./limits";
export { readWorkbook, type ReadOptions } from "./read/read-workbook";
export { writeWorkbook } from "./write/write-workbook";
export { clearMarks, patchWorkbook, type PatchRequest, type PatchResult } from "./patch/patch-workbook";
export { editCells, type EditRequest, type FileEdit, type FormulaResult } from "./patch/edit-cells";
export { readCustomXml, writeCustomXml } from "./patch/custom-xml";
