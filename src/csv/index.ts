export { isCsv } from "./is-csv";
export { CsvRecords } from "./records";
export { readCsv } from "./read-csv";
