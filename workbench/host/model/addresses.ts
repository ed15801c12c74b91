import {
  type Area,
  LAST_COLUMN,
  LAST_ROW,
  areaA1,
  columnIndex,
  columnName,
  parseArea,
  sheetInFormula,
} from "../../../src/workbook";
import { HostError } from "../protocol/host-error";

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** `A1:B2`, `A:C`, `3:5`, `$1:$5`, with or without a sheet before it. InvalidArgument for anything else. */
export function parseAddress(address: string, location: string): Area {
  const text = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) return { ...WHOLE_SHEET, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) return { ...WHOLE_SHEET, left: columnIndex(columns[1]!), right: columnIndex(columns[2]!) };
  const area = parseArea(text);
  if (!area) {
    throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", location);
  }
  return area;
}

/** An area as `Range.address` answers it: `表1!A1:B2`, `表1!1:5` for whole rows, `表1!A:C` for whole columns. */
export function fullAddress(sheet: string, area: Area): string {
  return `${sheetInFormula(sheet)}!${localAddress(area)}`;
}

function localAddress(area: Area): string {
  if (area.left === 0 && area.right === LAST_COLUMN && area.bottom - area.top < LAST_ROW) {
    return `${area.top + 1}:${area.bottom + 1}`;
  }
  if (area.top === 0 && area.bottom === LAST_ROW && area.right - area.left < LAST_COLUMN) {
    return `${columnName(area.left)}:${columnName(area.right)}`;
  }
  return areaA1(area);
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

/** The part two areas share. */
export function intersection(one: Area, other: Area): Area | undefined {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}
