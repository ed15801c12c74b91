export { CsvRecords } from "./records";
export { readCsv } from "./read-csv";
