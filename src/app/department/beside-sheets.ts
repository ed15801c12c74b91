import { formatAmount } from "../../money";
import type { OtherItem } from "../../recognise/ledger";
import type { CellStyle, PlannedCell, SheetPlan } from "../../workbook";
import type { UnitBeside } from "./beside-ledger";
import { BODY, HEADING } from "./input-look";
import { FUND_WORDS } from "./joined-ledger";

/** How the sheet 其他数 calls each of its items. */
export function kindOfOther(item: OtherItem): string {
  return { carriedOn: "结转下年", usedSurplus: "使用非财政拨款结余", priorActual: "上年执行数" }[item];
}

const AMOUNT: CellStyle = { ...BODY, horizontal: "right", format: "#,##0.00" };

/** 其他数 and 上年预算 of a department, in 元, in the form in which both are filled in; none of them where the units tell nothing of it. */
export function besideSheets({ others, prior }: UnitBeside): SheetPlan[] {
  const otherRows = others.map(({ item, function: fn, fund, amount }) => [
    kindOfOther(item),
    fn,
    ...(fund === undefined ? ["", "", ""] : FUND_WORDS[fund]),
    formatAmount(amount, "元"),
  ]);
  const priorRows = prior.map(({ scope, key, amount }) => [scope, key, formatAmount(amount, "元")]);
  return [
    sheetOf("其他数", ["项目", "功能科目编码", "资金性质", "资金来源", "是否上年结转", "金额（元）"], otherRows),
    sheetOf("上年预算", ["口径", "编码或名称", "上年预算数（元）"], priorRows),
  ].flatMap((sheet) => sheet ?? []);
}

/** A sheet of rows whose last column is an amount; undefined where there is none. */
function sheetOf(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): SheetPlan | undefined {
  if (rows.length === 0) return undefined;
  const last = headings.length - 1;
  const cells = [headings, ...rows].flatMap((texts, row) =>
    texts.map((text, column): PlannedCell => {
      if (row > 0 && column === last) return { row, column, content: { kind: "number", decimal: text }, style: AMOUNT };
      const content = text === "" ? ({ kind: "blank" } as const) : ({ kind: "text", text } as const);
      return { row, column, content, style: row === 0 ? HEADING : BODY };
    }),
  );
  return {
    name,
    columnWidths: headings.map(() => 22),
    rowHeights: new Map(),
    cells,
    merges: [],
    page: {
      orientation: "portrait",
      printArea: { top: 0, left: 0, bottom: rows.length, right: last },
      titleRows: { first: 0, last: 0 },
      margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
      footer: "第 &P 页，共 &N 页",
    },
    frozenRows: 1,
    links: [],
  };
}
