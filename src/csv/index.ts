export { isCsv } from "./is-csv";
export { CsvRecords } from "./records";
export { type CsvOptions, readCsv } from "./read-csv";
