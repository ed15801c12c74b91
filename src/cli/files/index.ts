export { asFileError, systemCode } from "./file-error";
export { type FoundFiles, workbooksAt } from "./find-workbooks";
export { readInput } from "./read-input";
export { readLongLedger } from "./read-long-ledger";
export { refuseOverwriting, writeOutput } from "./write-output";
