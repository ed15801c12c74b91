/** Where a list keeps a code and its name; columns count from 0. */
export type CodeColumns = Years &
  (
    | { readonly kind: "separate"; readonly code: number; readonly name: number }
    | { readonly kind: "parts"; readonly parts: readonly number[]; readonly name: number }
    | { readonly kind: "both"; readonly both: number }
  );

interface Years {
  readonly from?: number;
  readonly to?: number;
}

/** The columns of a list, several where it sets two classifications side by side, and its first row below the header. */
export interface ListHeader {
  readonly columns: readonly CodeColumns[];
  readonly firstRow: number;
}

/** A header stands near the top; below that it is data. */
const HEADER_ROWS = 20;

const CODE = /(?:编码|代码|编号)$/;
const NAME = /名称$/;
/** Codes and names of other things than classifications. */
const OTHERS = /项目|单位|上级|父级|区划|主管/;
const BOTH = /^(?:支出)?(?:功能|经济|部门经济|政府经济)?(?:分类)?科目$/;
const FROM = /^(?:启用|起始|开始|生效)(?:年度|年份|年|日期|时间)$/;
const TO = /^(?:停用|终止|截止|失效|结束)(?:年度|年份|年|日期|时间)$/;
const PARTS = ["类", "款", "项"];

/** Finds the header of a list of codes by the words in it; undefined where there is none. */
export function findColumns(rows: readonly (readonly string[])[]): ListHeader | undefined {
  for (let at = 0; at < Math.min(rows.length, HEADER_ROWS); at += 1) {
    const header = rows[at]!.map(plain);
    const below = (rows[at + 1] ?? []).map(plain);
    const two = partColumns(below);
    if (two.length > 0) {
      const columns = pair(two, header.length > 0 ? merged(header, below) : below);
      if (columns.length > 0) return { columns, firstRow: at + 2 };
    }
    const columns = columnsOf(header);
    if (columns.length > 0) return { columns, firstRow: at + 1 };
  }
  return undefined;
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/[\s()]/g, "");
}

function merged(upper: readonly string[], lower: readonly string[]): string[] {
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, column) => lower[column] || upper[column] || "");
}

function columnsOf(header: readonly string[]): readonly CodeColumns[] {
  const parts = pair(partColumns(header), header);
  if (parts.length > 0) return parts;
  const separate = codeColumns(header).flatMap((code, index, codes) => {
    const name = nameAfter(header, code, codes[index + 1]);
    return name === undefined ? [] : [{ kind: "separate" as const, code, name, ...yearColumns(header) }];
  });
  if (separate.length > 0) return separate;
  return indexes(header, (text) => BOTH.test(text)).map((both) => ({ kind: "both", both, ...yearColumns(header) }));
}

function codeColumns(header: readonly string[]): readonly number[] {
  return indexes(header, (text) => CODE.test(text) && !OTHERS.test(text));
}

/** Every 类 with the 款, and the 项 where there is one, that stand right of it. */
function partColumns(header: readonly string[]): readonly (readonly number[])[] {
  return indexes(header, (text) => text === PARTS[0]).flatMap((at) => {
    const parts = PARTS.map((_, offset) => at + offset).filter((column, offset) => header[column] === PARTS[offset]);
    return parts.length >= 2 ? [parts] : [];
  });
}

function pair(groups: readonly (readonly number[])[], header: readonly string[]): readonly CodeColumns[] {
  return groups.flatMap((parts, index) => {
    const name = nameAfter(header, parts.at(-1)!, groups[index + 1]?.[0]);
    return name === undefined ? [] : [{ kind: "parts" as const, parts, name, ...yearColumns(header) }];
  });
}

function nameAfter(header: readonly string[], code: number, until = header.length): number | undefined {
  return indexes(header, (text) => NAME.test(text) && !OTHERS.test(text)).find(
    (column) => column > code && column < until,
  );
}

function yearColumns(header: readonly string[]): Years {
  const [from] = indexes(header, (text) => FROM.test(text));
  const [to] = indexes(header, (text) => TO.test(text));
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function indexes(header: readonly string[], test: (text: string) => boolean): readonly number[] {
  return Array.from(header, (text, column) => (test(text ?? "") ? column : -1)).filter((column) => column >= 0);
}
