import type { TableId, Unplaced } from "../../tables";
import { holdsAmount } from "./amount-cell";
import type { Grid } from "./grid";
import type { FoundHeader } from "./header";
import type { SectionRow } from "./section-reader";

/** Headings, alone or below a group, whose numbers count or name something and are no amounts. */
const NO_AMOUNTS =
  /(?:^|收入|支出)(?:序号|行次|栏次|编号|单位编码|单位代码|部门编码|部门代码|项目编码|项目代码)$|^(?:采购)?(?:数量|单价)$|^政府(?:预算)?(?:支出)?经济分类(?:科目)?(?:编码|类|款|科目编码)$/;

/**
 * Amounts of a table's rows that stand in none of its columns: below a heading that is none of the table's, or below none. The first
 * of each column is reported, so that one more column is one report.
 */
export class StrayAmounts {
  /** Columns of which nothing is to be said any more: it was said, or they compare others. */
  private readonly reported: Set<number>;

  constructor(
    private readonly grid: Grid,
    private readonly table: TableId,
    private readonly header: FoundHeader,
  ) {
    this.reported = new Set(header.sections.flatMap(({ derived }) => derived.map(({ column }) => column)));
  }

  /** @param read what the row is to each section, with the columns whose cells were read or reported already */
  inRow(row: number, read: readonly (Pick<SectionRow, "accounted"> | undefined)[]): Unplaced[] {
    const unplaced: Unplaced[] = [];
    for (const cell of this.grid.row(row)) {
      const { column } = cell;
      if (isAccounted(column, read) || this.reported.has(column) || !holdsAmount(cell)) continue;
      const heading = this.header.foreign.get(column) ?? this.header.texts.get(column) ?? "";
      if (NO_AMOUNTS.test(heading)) continue;
      this.reported.add(column);
      unplaced.push({ table: this.table, cell: this.grid.ref(row, column), reason: "column", detail: heading });
    }
    return unplaced;
  }
}

/** Looked for in the lists as they are: they are short, and a set of them would be made for every row. */
function isAccounted(column: number, read: readonly (Pick<SectionRow, "accounted"> | undefined)[]): boolean {
  return read.some((section) => section !== undefined && section.accounted.includes(column));
}

/** The columns of the description that the header does not have. */
export function missingColumns(grid: Grid, table: TableId, header: FoundHeader): Unplaced[] {
  return header.missing.map(({ section, spec }) => {
    const column = header.sections.find((found) => found.spec.id === section)?.keys[0]?.column ?? 0;
    return {
      table,
      cell: grid.ref(header.last, column),
      reason: "missing-column",
      detail: spec.header.join("·"),
    };
  });
}
