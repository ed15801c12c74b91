import { type Line, type PlainCell, type PlainTable, mapCells } from "./plain-table";

/** Columns of the code, where the table has more than one of them. */
function codeColumns(table: PlainTable): number[] {
  const columns = table.columns.flatMap((role, column) => (role === "code" ? [column] : []));
  return columns.length > 1 ? columns : [];
}

function pieces(line: Line, columns: readonly number[]): string[] {
  return columns.flatMap((column) => line.cells[column] ?? []).map((cell) => String(cell.value));
}

/** Puts the code into one column, or before the name where `withName`; a name of the row of totals stays. */
function inOne(separator: string, withName: boolean, numeric = false) {
  return (table: PlainTable): PlainTable => {
    const columns = codeColumns(table);
    const [first] = columns;
    if (first === undefined) return table;
    const kept = withName ? first + columns.length : first;
    const dropped = new Set([...columns, ...(withName ? [] : [])].filter((column) => column !== kept));
    const lines = table.lines.flatMap((line): Line[] => {
      const cells = [...line.cells];
      if (line.role === "header") {
        if (["类", "款"].includes(String(cells[first]?.value))) for (const column of columns) cells[column] = undefined;
      } else if (line.role === "body") {
        const code = pieces(line, columns).join(separator);
        const name = withName ? ` ${String(cells[kept]?.value ?? "")}` : "";
        cells[kept] = { value: numeric ? Number(code) : code + name };
      } else if (withName) {
        cells[kept] = cells[kept] ?? cells[first];
      }
      const left = cells.filter((_, column) => !dropped.has(column));
      return line.role === "header" && left.every((cell) => cell === undefined) ? [] : [{ ...line, cells: left }];
    });
    return { ...table, columns: table.columns.filter((_, column) => !dropped.has(column)), lines };
  };
}

function mapCodes(table: PlainTable, change: (cell: PlainCell, level: number, line: Line) => PlainCell | undefined) {
  const columns = table.columns.flatMap((role, column) => (role === "code" ? [column] : []));
  return mapCells(table, ["body"], (cell, column, line) => {
    const level = columns.indexOf(column);
    return cell && level >= 0 ? change(cell, level, line) : cell;
  });
}

/** 201, 3, 1: what is left of 201 03 01 where the cells are numbers. */
function withoutZeros(table: PlainTable): PlainTable {
  return mapCodes(table, (cell) => ({ value: Number(cell.value) }));
}

/** Numbers with a format that shows the zeros. */
function zerosShown(table: PlainTable): PlainTable {
  return mapCodes(table, (cell) => ({ value: Number(cell.value), text: String(cell.value) }));
}

/** 201, 20103, 2010301: every level with what is above it. */
function levelsRepeated(table: PlainTable): PlainTable {
  const columns = codeColumns(table);
  return mapCodes(table, (cell, level, line) =>
    columns.length > 0 ? { value: pieces(line, columns.slice(0, level + 1)).join("") } : cell,
  );
}

/** 类 and 款 only on the first row of theirs. */
function groupsOnce(table: PlainTable): PlainTable {
  const columns = codeColumns(table);
  let above: string[] = [];
  const lines = table.lines.map((line) => {
    if (line.role !== "body" || columns.length === 0) return line;
    const own = pieces(line, columns);
    const same = own.findIndex((piece, level) => piece !== above[level]);
    const repeated = same < 0 ? own.length - 1 : same;
    above = own;
    const cells = line.cells.map((cell, column) => {
      const level = columns.indexOf(column);
      return level >= 0 && level < repeated ? undefined : cell;
    });
    return { ...line, cells };
  });
  return { ...table, lines };
}

/** 201 一般公共服务支出 in one cell of tables 1 and 4, whose 类 have one column. */
function categoryWithName(table: PlainTable): PlainTable {
  const code = table.columns.indexOf("code");
  if (codeColumns(table).length > 0 || code < 0) return table;
  return mapCells(table, ["body"], (cell, column, line) => {
    if (column === code && cell) return { value: `${String(cell.value)} ${String(line.cells[code + 1]?.value)}` };
    return column === code + 1 ? undefined : cell;
  });
}

/** The 类 of tables 1 and 4 by their names only. */
function categoriesByName(table: PlainTable): PlainTable {
  return codeColumns(table).length > 0 ? table : mapCodes(table, () => undefined);
}

/** The ways in which codes are written, each a layout of its own. */
export const CODES = {
  "codes in three columns": (table: PlainTable) => table,
  "codes in one column": inOne("", false),
  "codes in one column as numbers": inOne("", false, true),
  "codes in one column with spaces": inOne(" ", false),
  "codes in one column with dashes": inOne("-", false),
  "codes in the name's cell": inOne("", true),
  "codes as numbers that lost their zeros": withoutZeros,
  "codes as numbers that show their zeros": zerosShown,
  "codes repeated on every level": levelsRepeated,
  "类 and 款 on the first row only": groupsOnce,
  "类 with their names in one cell": categoryWithName,
  "类 by their names only": categoriesByName,
} as const;
