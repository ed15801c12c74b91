export { type Capabilities, capabilities } from "./capabilities";
export { createExcelPort, type ExcelPort, type ExcelPortOptions } from "./port";
export { watchWorkbook, type Watcher, type WorkbookChange } from "./watch";
