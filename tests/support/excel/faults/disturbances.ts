import { REFUSALS, type Fault } from "../../../../workbench/host/faults";
import type { ExcelHost } from "../../../../workbench/host/excel-host";

/** Something that goes wrong, or that somebody does, at one round trip of an operation. */
export interface Disturbance {
  readonly name: string;
  readonly kind: "fault" | "hand" | "typing";
  /** Puts it into the n-th round trip from now. */
  at(host: ExcelHost, trip: number): void;
  /** What a hand does, for comparing with the same done undisturbed. */
  readonly act?: (host: ExcelHost) => void;
  /** The order of the sheets says nothing: Excel puts a sheet at a number, and where the others are moved meanwhile it is another place. */
  readonly movesSheets?: true;
}

/** Codes of single actions: those of Excel.ErrorCodes that can meet the add-in. */
const ACTION_CODES = [
  "AccessDenied",
  "ApiNotFound",
  "Conflict",
  "FilteredRangeConflict",
  "FormulaLengthExceedsLimit",
  "GeneralException",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MemoryLimitReached",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "PivotTableRangeConflict",
  "RangeExceedsLimit",
  "RequestAborted",
  "UnsupportedOperation",
];

function fault(name: string, what: Fault): Disturbance {
  return { name, kind: "fault", at: (host, trip) => host.faults.at(trip, what) };
}

function hand(name: string, act: (host: ExcelHost) => void): Disturbance {
  return { name, kind: "hand", act, at: (host, trip) => host.interludes.before(trip, () => act(host)) };
}

/** The user types in a cell for so long from the beginning of a round trip. */
function typing(name: string, milliseconds: number): Disturbance {
  const begin = (host: ExcelHost): void => {
    host.editing = true;
    setTimeout(() => (host.editing = false), milliseconds);
  };
  return { name, kind: "typing", at: (host, trip) => host.interludes.before(trip, () => begin(host)) };
}

/** How long the user types, in milliseconds. */
export const TYPING_MS = 60;

const FAULTS: readonly Disturbance[] = [
  ...Object.keys(REFUSALS).map((error) => fault(`refusal ${error}`, { kind: "refuse", error: Number(error) })),
  ...ACTION_CODES.map((code) => fault(`${code} amid the batch`, { kind: "action", code, index: 20 })),
  fault("GeneralException at the first action", { kind: "action", code: "GeneralException", index: 0 }),
  fault("GeneralException at the last action", { kind: "action", code: "GeneralException", index: Infinity }),
  fault("a lost answer", { kind: "lose" }),
  fault("no answer", { kind: "ignore" }),
];

/** 表1 is one of the sheets that are written and edited, 附注 is none of them. */
const HANDS: readonly Disturbance[] = [
  hand("an edit on another sheet", ({ colleague }) => colleague.type("附注", 5, 0, "别人写的")),
  hand("an edit on the sheet", ({ colleague }) => colleague.type("表1", 9, 0, "别人写的")),
  hand("an edit of the cell", ({ colleague }) => colleague.type("表1", 2, 2, 999)),
  hand("a row above", ({ colleague }) => colleague.insertRow("表1", 0)),
  hand("a row above on another sheet", ({ colleague }) => colleague.insertRow("附注", 0)),
  hand("the sheet renamed", ({ user }) => user.rename("表1", "表1改名")),
  hand("another sheet renamed", ({ user }) => user.rename("附注", "附注改名")),
  hand("the sheet deleted", ({ user }) => user.remove("表1")),
  hand("another sheet deleted", ({ user }) => user.remove("附注")),
  hand("a sheet added", ({ user }) => user.add("别人的表")),
  hand("a sheet of the new name added", ({ user }) => user.add("新表")),
  hand("the sheet copied", ({ user }) => user.copy("表1")),
  { ...hand("the sheet moved", ({ user }) => user.move("表1", 3)), movesSheets: true },
  hand("the sheet protected", ({ user }) => user.protect("表1")),
  hand("rules pasted", ({ user }) => user.pasteRules("表2", "附注", { top: 0, left: 0, bottom: 0, right: 0 })),
  hand("rules deleted", ({ user }) => user.clearRules("表2")),
];

/** Everything that may disturb a round trip. */
export const DISTURBANCES: readonly Disturbance[] = [...FAULTS, ...HANDS, typing("typing for a moment", TYPING_MS)];
