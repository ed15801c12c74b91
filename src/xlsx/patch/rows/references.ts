import { a1, areaA1, parseA1, parseArea, type RowShift, shiftedRow, shiftedSpan } from "../../../workbook";

/** `E9` after rows have come; as it is where it is no address. */
export function shiftedCell(reference: string, shift: RowShift): string {
  const at = parseA1(reference);
  const row = at && shiftedRow(shift, at.row);
  return !at || row === undefined || row === at.row ? reference : a1({ row, column: at.column });
}

/** `E9:G12`, or `E9`, after rows have come; whole columns and rows as they are written in attributes stay or follow. */
export function shiftedArea(reference: string, shift: RowShift): string {
  const area = parseArea(reference);
  if (!area) return shiftedRows(reference, shift);
  const span = shiftedSpan(shift, area.top, area.bottom);
  if (!span || (span.first === area.top && span.last === area.bottom)) return reference;
  return areaA1({ ...area, top: span.first, bottom: span.last });
}

/** `E9:G12 E20`, as lists of areas are written. */
export function shiftedAreas(references: string, shift: RowShift): string {
  return references.replace(/[^\s]+/g, (reference) => shiftedArea(reference, shift));
}

/** The first row of a list of areas; undefined where it names none. */
export function firstRow(references: string): number | undefined {
  const rows = references.split(/\s+/).flatMap((reference) => parseArea(reference)?.top ?? []);
  return rows.length === 0 ? undefined : rows.reduce((one, other) => Math.min(one, other));
}

function shiftedRows(reference: string, shift: RowShift): string {
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(reference);
  const span = rows && shiftedSpan(shift, Number(rows[1]) - 1, Number(rows[2]) - 1);
  return span ? `${span.first + 1}:${span.last + 1}` : reference;
}
