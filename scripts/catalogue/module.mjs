import { pinyin } from "pinyin-pro";

const CHINESE = /\p{Script=Han}/gu;

/** The pinyin initials of a name's Chinese characters: 行政运行 → xzyx. Brackets, stops and letters do not count. */
export function initialsOf(name) {
  const characters = (name.match(CHINESE) ?? []).join("");
  return pinyin(characters, { pattern: "first", toneType: "none", type: "array" }).join("");
}

const year = (text) => (text === "" ? null : Number(text));
const codeRow = (row) => [row.code, row.name, year(row.from), year(row.to), row.source, initialsOf(row.name)];

function constant(name, type, rows) {
  return `export const ${name}: readonly ${type}[] = [\n${rows.map((row) => `  ${JSON.stringify(row)},`).join("\n")}\n];\n`;
}

/** The TypeScript module that carries the CSV files into every bundle; not yet formatted. */
export function moduleText(files) {
  const codes = [...files.functional, ...files.department, ...files.government];
  return [
    "// Made from src/catalogue/data/*.csv by `npm run catalogue`. Change the CSV files, not this one.",
    'import type { ChangeRow, CodeRow, CoverageRow, FundRow, MappingRow, SourceRow } from "./rows";',
    "",
    constant("CODES", "CodeRow", codes.map(codeRow)),
    constant(
      "CHANGES",
      "ChangeRow",
      files.changes.map((row) => [Number(row.year), row.kind, row.code, row.name, row.replacedBy, row.replacedName]),
    ),
    constant(
      "COVERAGE",
      "CoverageRow",
      files.coverage.map((row) => [row.code, row.complete === "true", row.note]),
    ),
    constant(
      "FUND_CODES",
      "FundRow",
      files.funds.map((row) => [row.code, row.fund]),
    ),
    constant(
      "MAPPINGS",
      "MappingRow",
      files.map.map((row) => [row.department, row.government, row.note]),
    ),
    constant(
      "SOURCES",
      "SourceRow",
      files.sources.map((row) => [row.id, row.title, row.publisher, year(row.year), row.url]),
    ),
  ].join("\n");
}
