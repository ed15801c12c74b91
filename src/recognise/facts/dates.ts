import type { CalendarDate } from "../../facts";
import type { SnapshotCell } from "../../workbook";
import { shown } from "../shared/shown";
import { squeeze } from "../shared/squeeze";

const WRITTEN = /^(20\d\d)[年.\-/](\d{1,2})[月.\-/](\d{1,2})日?$/;
/** The time of day that a budget system exports with a date. */
const TIME = /\s\d{1,2}:\d{2}(?::\d{2})?$/;
const DIGITS = /^(20\d\d)(\d{2})(\d{2})$/;
/** Excel counts days from 30 December 1899: 36526 is the first of January 2000. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const DAY_ONE = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day that a cell says: `2024年2月25日`, `2024-02-25`, `20240225`, or a date of Excel's. Undefined where it says none. */
export function readDate(cell: SnapshotCell): CalendarDate | undefined {
  const text = squeeze(shown(cell).trim().replace(TIME, ""));
  const match = WRITTEN.exec(text) ?? DIGITS.exec(text);
  if (match) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  const { value } = cell;
  if (typeof value !== "number" || value < FIRST_SERIAL || value > LAST_SERIAL) return undefined;
  const date = new Date(DAY_ONE + Math.floor(value) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function dayOf(year: number, month: number, day: number): CalendarDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}
