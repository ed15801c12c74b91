import { type SheetSnapshot, type SnapshotCell, oncePer } from "../../workbook";
import { squeeze } from "../shared/squeeze";
import { holdsAmount } from "./amount-cell";

/** A title stands in one of so many filled rows of a sheet. */
const ROWS_ABOVE = 6;
const MONEY_TABLE = /(?:收支|收入|支出|经费|拨款|预算|决算)[^。；！？]{0,24}表(?:[(（][^)）]{0,20}[)）])?$/;
const LONGEST_TITLE = 60;

/** The cells near the top of a sheet that say what a table of money is called: 收入支出决算总表. None where the sheet is hidden or holds no amounts. */
export const moneyTitles = oncePer((sheet: SheetSnapshot): readonly SnapshotCell[] => {
  if (!sheet.visible || !sheet.cells.some(holdsAmount)) return [];
  const last = lastOfTopRows(sheet);
  return sheet.cells.filter(({ row, value }) => row <= last && typeof value === "string" && isMoneyTitle(value));
});

/** The last of the filled rows in which a title may stand. */
function lastOfTopRows({ cells }: SheetSnapshot): number {
  let last = -1;
  let rows = 0;
  // rows come from the top to the bottom
  for (const { row } of cells) {
    if (row === last) continue;
    if (++rows > ROWS_ABOVE) break;
    last = row;
  }
  return last;
}

function isMoneyTitle(value: string): boolean {
  if (value.length > 2 * LONGEST_TITLE || !value.includes("表")) return false;
  const text = squeeze(value);
  return text.length <= LONGEST_TITLE && MONEY_TABLE.test(text);
}

/** Tables that are no part of the tables' set, but of what is read or checked in another way, or of our own making. */
const NOT_OF_THE_SET = /绩效|明细|台账|批复|控制数|下达|核对|检查|校验|填报|测算/;
/** A table has so many columns, and so many rows of amounts. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;

/**
 * The title of a sheet that looks like a budget table: it stands alone in its row, above a header and rows of amounts. Undefined where a sheet has
 * several titles, as a list of contents has, or none.
 */
export function titleOfOtherTable(sheet: SheetSnapshot): SnapshotCell | undefined {
  const [title, another] = moneyTitles(sheet);
  if (!title || another || NOT_OF_THE_SET.test(squeeze(String(title.value)))) return undefined;
  if (sheet.cells.some((cell) => cell.row === title.row && cell !== title)) return undefined;
  const texts = new Map<number, number>();
  const amounts = new Set<number>();
  for (const cell of sheet.cells) {
    if (cell.row <= title.row) continue;
    if (holdsAmount(cell)) amounts.add(cell.row);
    else if (typeof cell.value === "string") texts.set(cell.row, (texts.get(cell.row) ?? 0) + 1);
  }
  const firstAmount = [...amounts].reduce((first, row) => Math.min(first, row), Infinity);
  const hasHeader = [...texts].some(([row, count]) => row < firstAmount && count >= FEWEST_COLUMNS);
  return hasHeader && amounts.size >= FEWEST_ROWS ? title : undefined;
}
