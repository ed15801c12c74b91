import * as fc from "fast-check";
import { type CellValue, type SheetSnapshot, type Snapshot, type SnapshotCell, a1 } from "../../src/workbook";
import { changed } from "./changes";
import { sheetOf } from "./snapshots";

/** What a person does to a workbook between two checks. Numbers choose among what is there. */
export interface RandomEdit {
  readonly what: keyof typeof EDITS;
  readonly sheet: number;
  readonly place: number;
  readonly value: number;
}

const TEXTS: readonly CellValue[] = [
  "—",
  "12,345.60",
  "待定",
  "０.５",
  { error: "#REF!" },
  true,
  " ",
  "2010301",
  "合计",
];
const CODES: readonly CellValue[] = ["2010301", 2010302, "20103", 201, "2O10301", "30101", "9999999", "03", 3];
const WORDS = ["基本支出", "本年支出", "科目名称", "2023年", "单位：元", "项目", "表3", "备注：无"];

/** An edit of a kind that comes up as often as its name stands here: amounts most. */
export const randomEdits: fc.Arbitrary<RandomEdit> = fc.record({
  what: fc.constantFrom<keyof typeof EDITS>(
    ...([
      "amount",
      "amount",
      "amount",
      "amount",
      "toNothing",
      "fromNothing",
      "garble",
      "sumUp",
      "code",
      "code",
    ] as const),
    ...(["removeRow", "repeatRow", "heading", "hideRow", "hideSheet", "nameSheet"] as const),
    ...(["removeSheet", "copySheet", "notes", "moveSheet", "back"] as const),
  ),
  sheet: fc.nat(),
  place: fc.nat(),
  value: fc.nat(),
});

/** The workbooks that come of edits, one after the other. `back` is what undoing gives: the workbook of two edits before. */
export function editedOneByOne(first: Snapshot, edits: readonly RandomEdit[]): Snapshot[] {
  const all = [first];
  for (const edit of edits) {
    const before = all[all.length - 1]!;
    all.push(edit.what === "back" ? all[Math.max(0, all.length - 2)]! : edited(before, edit));
  }
  return all;
}

function edited(snapshot: Snapshot, { what, sheet: which, place, value }: RandomEdit): Snapshot {
  const sheet = oneOf(snapshot.sheets, which);
  return sheet ? EDITS[what](snapshot, sheet, place, value) : snapshot;
}

type Edit = (snapshot: Snapshot, sheet: SheetSnapshot, place: number, value: number) => Snapshot;

const EDITS = {
  amount: onCell(
    ({ value }) => typeof value === "number",
    (cell, value) => ({ ...cell, value: oneOf([0, 0.01, -1, value % 1000, (cell.value as number) * 10, 1e9], value)! }),
  ),
  toNothing: onCell(
    ({ value }) => typeof value === "number",
    () => undefined,
  ),
  fromNothing: (snapshot, sheet, place, value) => {
    const cell = oneOf(sheet.cells, place);
    if (!cell) return snapshot;
    const column = cell.column + 1;
    return onSheet(snapshot, sheet, { cells: withCellIn(sheet.cells, { row: cell.row, column, value: value % 500 }) });
  },
  garble: onCell(
    ({ value }) => typeof value === "number",
    (cell, value) => ({ ...cell, value: oneOf(TEXTS, value)! }),
  ),
  sumUp: onCell(
    ({ value, row }) => typeof value === "number" && row > 2,
    (cell, value) => ({
      ...cell,
      formula: `=SUM(${a1({ row: cell.row - 2 + (value % 4), column: cell.column })}:${a1({ row: cell.row + 2, column: cell.column })})`,
    }),
  ),
  code: onCell(
    ({ value }) => /^\d{2,7}$/.test(String(value)),
    (cell, value) => ({ ...cell, value: oneOf(CODES, value)! }),
  ),
  removeRow: (snapshot, sheet, place) => {
    const cell = oneOf(sheet.cells, place);
    return cell ? changed(snapshot, [{ removeRow: `${sheet.name}!${cell.row + 1}` }]) : snapshot;
  },
  repeatRow: (snapshot, sheet, place) => {
    const row = oneOf(sheet.cells, place)?.row;
    if (row === undefined) return snapshot;
    const values: (CellValue | null)[] = [];
    for (const cell of sheet.cells) if (cell.row === row) values[cell.column] = cell.value;
    return changed(snapshot, [
      { insertRow: `${sheet.name}!${row + 1}`, values: Array.from(values, (one) => one ?? null) },
    ]);
  },
  heading: onCell(
    ({ value, row }) => typeof value === "string" && row < 7,
    (cell, value) => ({ ...cell, value: oneOf(WORDS, value)! }),
  ),
  hideRow: (snapshot, sheet, place) => onSheet(snapshot, sheet, { hiddenRows: new Set([place % 12]) }),
  hideSheet: (snapshot, sheet) => onSheet(snapshot, sheet, { visible: !sheet.visible }),
  nameSheet: (snapshot, sheet, _place, value) => {
    const name = oneOf(["表3", "附表", "T 2", "单位信息"], value)!;
    return snapshot.sheets.some((other) => other.name === name) ? snapshot : onSheet(snapshot, sheet, { name });
  },
  removeSheet: (snapshot, sheet) => ({ sheets: snapshot.sheets.filter((other) => other !== sheet) }),
  copySheet: (snapshot, sheet) => {
    const name = `${sheet.name} (2)`;
    if (snapshot.sheets.some((other) => other.name === name)) return snapshot;
    return { sheets: [...snapshot.sheets, { ...sheet, name }] };
  },
  notes: (snapshot, _sheet, _place, value) => {
    const notes = sheetOf("工作记录", [["周一", value], ["开会"]]);
    return { sheets: [...snapshot.sheets.filter(({ name }) => name !== notes.name), notes] };
  },
  moveSheet: (snapshot, sheet) => ({ sheets: [sheet, ...snapshot.sheets.filter((other) => other !== sheet)] }),
  back: (snapshot) => snapshot,
} satisfies Record<string, Edit>;

function oneOf<T>(all: readonly T[], which: number): T | undefined {
  return all[which % all.length];
}

/** An edit of a cell of a kind, where the sheet has one; without another cell it is emptied. */
function onCell(
  isMeant: (cell: SnapshotCell) => boolean,
  edit: (cell: SnapshotCell, value: number) => SnapshotCell | undefined,
): Edit {
  return (snapshot, sheet, place, value) => {
    const old = oneOf(sheet.cells.filter(isMeant), place);
    if (!old) return snapshot;
    const cell = edit(old, value);
    const cells = sheet.cells.flatMap((one) => (one === old ? (cell ?? []) : one));
    return onSheet(snapshot, sheet, { cells });
  };
}

function withCellIn(cells: readonly SnapshotCell[], cell: SnapshotCell): SnapshotCell[] {
  const others = cells.filter(({ row, column }) => row !== cell.row || column !== cell.column);
  return [...others, cell].sort((a, b) => a.row - b.row || a.column - b.column);
}

function onSheet(snapshot: Snapshot, sheet: SheetSnapshot, more: Partial<SheetSnapshot>): Snapshot {
  return { sheets: snapshot.sheets.map((other) => (other === sheet ? { ...sheet, ...more } : other)) };
}
