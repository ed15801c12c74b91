import { readFileSync } from "node:fs";

/**
 * Reads one of the catalogue's CSV files: a header, then rows of as many fields. The files need no quoting, and none is
 * understood, so that a quotation mark or a stray comma fails here and not in a user's message.
 * @returns {Record<string, string>[]} one object a row, keyed by the header
 */
export function readCsv(path) {
  const [header = "", ...lines] = readFileSync(path, "utf8").split("\n");
  if (lines.pop() !== "") throw new Error(`${path}: the last line does not end`);
  const columns = header.split(",");
  return lines.map((line, index) => {
    const fields = line.split(",");
    if (fields.length !== columns.length || /["\r\uFEFF]/.test(line)) throw new Error(`${path}:${index + 2}: ${line}`);
    return Object.fromEntries(columns.map((column, at) => [column, fields[at]]));
  });
}
