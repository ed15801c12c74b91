import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Checker } from "../../app/check/checker";
import { type CodeAndName, type InsertAnswer, type OccupiedCell, insertCode } from "../../app/codes/insert-code";
import { LARGEST_LIST_FILE, type OwnListRead } from "../../app/codes/own-list";
import type { WorkbookPort } from "../../app/port";
import { Cancelled } from "../../app/progress";
import { type OwnList, DESCRIBED_YEAR } from "../../catalogue";
import { cellInFormula } from "../../workbook";
import { CANCELLED, type Notice, noticeOfFailure } from "../shared/notices";
import { type Store, createStore } from "../shared/store";
import { CODE_TEXTS } from "./texts";

/** The user's own list, and where it came from. */
export interface ListInUse {
  readonly list: OwnList;
  readonly source: string;
}

/** What 科目查询 shows beside the search itself. */
export interface CodesState {
  readonly year: number;
  readonly own?: ListInUse;
  readonly busy: boolean;
  readonly notice?: Notice;
  /** What stands where a code would be put; the user is being asked. */
  readonly asking?: { readonly occupied: readonly OccupiedCell[]; readonly answer: (answer: InsertAnswer) => void };
}

export interface CodesCommands {
  /** Absent where there is no sheet to put a code into. */
  readonly insert?: (code: CodeAndName) => void;
  /** Absent where there is no workbook to read a list from. */
  readonly loadFromSheets?: () => void;
  loadFromFile(file: File): void;
  restore(): void;
  dismiss(): void;
  tellYear(year: number): void;
}

/** What the commands work with, and whom they tell of changes in the workbook. */
export interface CodesTools {
  readonly port: WorkbookPort;
  readonly checker: Checker;
  readonly changed: () => void;
}

/** State and commands of 科目查询; `list` gives the user's own list of codes that is in use at the time, undefined for ours alone. */
export interface Codes {
  readonly state: CodesState;
  readonly commands: CodesCommands;
  readonly list: () => OwnList | undefined;
}

type CodesStore = Store<CodesState, Partial<CodesState>>;

/** The state of 科目查询 in a store of its own, and the commands over it. */
export function useCodes({ port, checker, changed }: CodesTools): Codes {
  const store = useMemo(() => createStore(withPart, { year: DESCRIBED_YEAR, busy: false }), []);
  const commands = useMemo(
    () => createCodesCommands({ port, checker, changed }, store),
    [port, checker, changed, store],
  );
  const list = useCallback(() => store.get().own?.list, [store]);
  return { state: useSyncExternalStore(store.subscribe, store.get), commands, list };
}

function withPart(state: CodesState, part: Partial<CodesState>): CodesState {
  return { ...state, ...part };
}

/** The commands, one at a time; one that comes while another is at work is not heard. */
function createCodesCommands({ port, checker, changed }: CodesTools, store: CodesStore): CodesCommands {
  const { get, dispatch: change } = store;
  const run = async (work: () => Promise<Partial<CodesState>>): Promise<void> => {
    if (get().busy) return;
    change({ busy: true, notice: undefined });
    const outcome = await work().catch((error: unknown) => ({
      notice: error instanceof Cancelled ? CANCELLED : noticeOfFailure(error),
    }));
    change({ ...outcome, busy: false, asking: undefined });
  };
  const ask = (occupied: readonly OccupiedCell[]): Promise<InsertAnswer> =>
    new Promise((answer) => change({ asking: { occupied, answer } }));
  const take = (read: OwnListRead, source: string): Partial<CodesState> => {
    if (read.kind !== "list") return { notice: refusalOfList(read, source) };
    const notice: Notice = { tone: "success", title: CODE_TEXTS.used(read.list.entries.length), detail: "" };
    return { own: { list: read.list, source }, notice };
  };
  return {
    insert: ({ code, name }) =>
      void run(async () => {
        if (!port.navigates) return {};
        const cells = await insertCode(port.navigates, port, { code, name }, ask);
        changed();
        const place = cells.map(cellInFormula).join("、");
        return { notice: { tone: "success", title: CODE_TEXTS.inserted(code, name, place), detail: "" } };
      }),
    loadFromSheets: () =>
      void run(async () => take(await checker.readOwnList(await port.read()), CODE_TEXTS.thisWorkbook)),
    loadFromFile: (file) =>
      void run(async () => {
        if (file.size > LARGEST_LIST_FILE) return take({ kind: "unreadable", reason: CODE_TEXTS.tooLarge }, file.name);
        return take(await checker.readOwnList(new Uint8Array(await file.arrayBuffer())), file.name);
      }),
    restore: () => {
      change({ own: undefined, notice: { tone: "info", title: CODE_TEXTS.restored, detail: "" } });
    },
    dismiss: () => change({ notice: undefined }),
    tellYear: (year) => change({ year }),
  };
}

/** Why a list was not taken. */
export function refusalOfList(read: Exclude<OwnListRead, { kind: "list" }>, source: string): Notice {
  return read.kind === "none"
    ? { tone: "failure", title: CODE_TEXTS.noList, detail: CODE_TEXTS.noListAdvice }
    : { tone: "failure", title: CODE_TEXTS.unreadable(source), detail: read.reason };
}
