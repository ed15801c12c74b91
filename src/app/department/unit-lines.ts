import type { PlannedCell, SheetPlan } from "../../workbook";
import { BODY, HEADING } from "./input-look";

/** What the department's workbook states of itself. */
export interface DepartmentFacts {
  readonly department: string;
  readonly year?: number;
  /** Its units, by name. */
  readonly units: readonly string[];
}

/** 单位信息 of a department, as far as its units tell it: 文种 部门, whose ledger has the rows of several units. More may be filled in by hand. */
export function departmentSheet({ department, year, units }: DepartmentFacts): SheetPlan {
  const lines: readonly (readonly [string, string])[] = [
    ["单位全称", department],
    ["预算年度", year === undefined ? "" : String(year)],
    ["文种", "部门"],
    ["下属单位", units.filter((unit) => unit !== department).join("\n")],
  ];
  const cells = [["项目", "内容"] as const, ...lines].flatMap((line, row) =>
    line.map((text, column): PlannedCell => ({
      row,
      column,
      content: text === "" ? { kind: "blank" } : { kind: "text", text },
      style: row === 0 ? HEADING : BODY,
    })),
  );
  return {
    name: "单位信息",
    columnWidths: [24, 60],
    rowHeights: new Map(),
    cells,
    merges: [],
    page: {
      orientation: "portrait",
      printArea: { top: 0, left: 0, bottom: lines.length, right: 1 },
      margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
      footer: "第 &P 页，共 &N 页",
    },
    frozenRows: 1,
    links: [],
  };
}
