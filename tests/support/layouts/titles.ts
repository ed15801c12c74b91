import { type PlainTable, mapTexts } from "./plain-table";

function titled(change: (title: string) => string) {
  return (table: PlainTable): PlainTable => mapTexts(table, ["title"], change);
}

function without(...roles: readonly string[]) {
  return (table: PlainTable): PlainTable => ({
    ...table,
    lines: table.lines.filter((line) => !roles.includes(line.role)),
  });
}

/** 表3 单位支出总体情况表 in one cell. */
function labelInTitle(table: PlainTable): PlainTable {
  return titled((title) => `表${table.id.slice(1)} ${title}`)(without("label")(table));
}

/** The unit and the measure in one cell. */
function furnitureInOneCell(table: PlainTable): PlainTable {
  const lines = table.lines.map((line) =>
    line.role === "furniture"
      ? { ...line, cells: [{ value: line.cells.flatMap((cell) => (cell ? [String(cell.value)] : [])).join("　　") }] }
      : line,
  );
  return { ...table, lines };
}

/** 单位收支总体情况表（单位：万元） and no line with the measure. */
function measureInTitle(table: PlainTable): PlainTable {
  const measure = /万?元/.exec(JSON.stringify(table.lines.filter((line) => line.role === "furniture")));
  return titled((title) => `${title}（单位：${measure?.[0] ?? "万元"}）`)(without("furniture")(table));
}

/** 单位：万元 above the title. */
function measureAboveTitle(table: PlainTable): PlainTable {
  const furniture = table.lines.filter((line) => line.role === "furniture");
  const others = table.lines.filter((line) => line.role !== "furniture");
  const title = others.findIndex((line) => line.role === "title");
  return { ...table, lines: [...others.slice(0, title), ...furniture, ...others.slice(title)] };
}

/** The ways in which titles and the lines around them are written. */
export const TITLES = {
  "titles as they are": (table: PlainTable) => table,
  "部门 for 单位": titled((title) => title.replace("单位", "部门")),
  "year and unit before the title": titled((title) => `2024年度自治州人民政府外事办公室${title}`),
  "titles broken by spaces": titled((title) => [...title].join(" ")),
  "titles with straight quotes and half-width brackets": titled((title) => title.replace(/[“”]/g, '"')),
  "the number in the title": labelInTitle,
  "no line with the number": without("label"),
  "unit and measure in one cell": furnitureInOneCell,
  "the measure in the title": measureInTitle,
  "the measure above the title": measureAboveTitle,
} as const;

/** Without its title and number: then the sheet's name has to tell. */
export const untitled = without("label", "title");
