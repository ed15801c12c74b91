import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Checker } from "../../app/check/checker";
import { type LastYearChoices, checkerWithLastYear } from "../../app/compare/checker-with-last-year";
import type { Filling } from "../../app/compare/last-year";
import type { LastYearRead } from "../../app/compare/read-last-year";
import type { WorkbookPort } from "../../app/port";
import { USUAL_THRESHOLD } from "../../comparison/comparison";
import type { Place, Snapshot, WorkbookEdit } from "../../workbook";
import { storePreference, storedPreference } from "../session/stored";
import { type Notice, noticeOfFailure } from "../shared/notices";
import { type Store, createStore } from "../shared/store";
import { LAST_YEAR_TEXTS } from "./texts";

/** A file that was chosen for last year. */
export interface ChosenFile {
  readonly name: string;
  readonly workbook: Snapshot;
}

/** What 上年同比 shows. */
export interface LastYearState {
  /** Absent before the workbook was read. */
  readonly read?: LastYearRead;
  readonly file?: ChosenFile;
  /** Whole percent. */
  readonly threshold: number;
  /** The workbook was changed since. */
  readonly stale: boolean;
  readonly busy: boolean;
  readonly notice?: Notice;
  /** What takes the last filling back. */
  readonly undo?: readonly WorkbookEdit[];
}

export interface LastYearCommands {
  /** Reads the workbook and compares anew. */
  read(): void;
  /** Takes a file for last year, and compares. */
  choose(file: File): void;
  takeAway(): void;
  setThreshold(percent: number): void;
  goTo(place: Place): void;
  /** Writes figures of last year into their empty cells. */
  fill(filling: readonly Filling[]): void;
  undo(): void;
  dismiss(): void;
  /** The workbook was changed. */
  changed(): void;
}

export interface LastYearTools {
  readonly port: WorkbookPort;
  readonly checker: Checker;
  readonly readWorkbook: (bytes: Uint8Array) => Promise<Snapshot>;
  /** Tells the pane's other views that the workbook was changed. */
  readonly changed: () => void;
  /** Tells those that plan with it that what is compared with was chosen anew. */
  readonly chosenAnew: () => void;
}

/** A published workbook has some hundred kilobytes. */
const LARGEST_FILE = 64 * 1024 * 1024;
const LARGEST_THRESHOLD = 999_999;
const STORED_AS = "threshold";

type LastYearStore = Store<LastYearState, Partial<LastYearState>>;

/** The state of 上年同比 in a store of its own, the commands over it, and what other views plan with. */
export function useLastYear({ port, checker, readWorkbook, changed, chosenAnew }: LastYearTools): {
  readonly state: LastYearState;
  readonly commands: LastYearCommands;
  readonly choices: () => LastYearChoices;
} {
  const store = useMemo(
    () => createStore(withPart, { threshold: storedThreshold(), stale: false, busy: false } as LastYearState),
    [],
  );
  const commands = useMemo(
    () => createLastYear({ port, checker, readWorkbook, changed, chosenAnew }, store),
    [port, checker, readWorkbook, changed, chosenAnew, store],
  );
  const choices = useCallback(() => choicesOf(store.get()), [store]);
  return { state: useSyncExternalStore(store.subscribe, store.get), commands, choices };
}

/** The threshold that a text says: a whole percentage; undefined where it says none. */
export function thresholdOf(text: string): number | undefined {
  const plain = text.trim();
  return /^\d{1,6}$/.test(plain) && Number(plain) <= LARGEST_THRESHOLD ? Number(plain) : undefined;
}

function storedThreshold(): number {
  return thresholdOf(storedPreference(STORED_AS) ?? "") ?? USUAL_THRESHOLD;
}

function choicesOf({ file, threshold }: LastYearState): LastYearChoices {
  return { threshold, ...(file && { prior: file.workbook }) };
}

function withPart(state: LastYearState, part: Partial<LastYearState>): LastYearState {
  return { ...state, ...part };
}

/** The commands, one at a time; one that comes while another is at work is not heard. */
function createLastYear(tools: LastYearTools, store: LastYearStore): LastYearCommands {
  const { port, readWorkbook, changed, chosenAnew } = tools;
  const { get, dispatch } = store;
  const checker = checkerWithLastYear(tools.checker, () => choicesOf(get()));
  const run = async (work: () => Promise<Partial<LastYearState>>): Promise<void> => {
    if (get().busy) return;
    dispatch({ busy: true, notice: undefined });
    const outcome = await work().catch((error: unknown) => ({ notice: noticeOfFailure(error) }));
    dispatch({ ...outcome, busy: false });
  };
  const compared = async (): Promise<Partial<LastYearState>> => {
    const { readLastYear } = await comparing();
    return { read: await readLastYear(port, checker), stale: false };
  };
  const comparedAnew = (): Promise<Partial<LastYearState>> => {
    chosenAnew();
    return compared();
  };
  /** Edits cells, which the host does not tell the other views. */
  const edited = async (
    edits: () => Promise<Pick<LastYearState, "undo">>,
    title: string,
  ): Promise<Partial<LastYearState>> => {
    const { undo } = await edits();
    changed();
    dispatch({ undo, notice: { tone: "success", title, detail: "" } });
    return compared();
  };
  return {
    read: () => void run(compared),
    choose: (file) =>
      void run(async () => {
        if (file.size > LARGEST_FILE) return { notice: tooLarge(file.name) };
        const workbook = await readWorkbook(new Uint8Array(await file.arrayBuffer()));
        const before = get().file;
        dispatch({ file: { name: file.name, workbook } });
        const outcome = await comparedAnew().catch((error: unknown) => {
          dispatch({ file: before });
          throw error;
        });
        const refusal = outcome.read?.lastYear.refusal;
        if (refusal === undefined) return outcome;
        // What was chosen before stays.
        dispatch({ file: before });
        return { ...(await comparedAnew()), notice: refused(file.name, refusal) };
      }),
    takeAway: () =>
      void run(async () => {
        dispatch({ file: undefined });
        const notice: Notice = { tone: "info", title: LAST_YEAR_TEXTS.takenAway, detail: "" };
        return { ...(await comparedAnew()), notice };
      }),
    setThreshold: (threshold) => {
      storePreference(STORED_AS, String(threshold));
      void run(async () => {
        dispatch({ threshold });
        return get().read ? comparedAnew() : {};
      });
    },
    goTo: (place) =>
      void run(async () => {
        await port.navigates?.select(place);
        return {};
      }),
    fill: (filling) =>
      void run(async () => {
        const { read } = get();
        if (!read || filling.length === 0) return {};
        const { fillLastYear } = await comparing();
        return edited(
          async () => ({ undo: await fillLastYear(port, filling, read.snapshot) }),
          LAST_YEAR_TEXTS.filled(filling.length),
        );
      }),
    undo: () =>
      void run(async () => {
        const { undo } = get();
        if (!undo) return {};
        return edited(async () => {
          await port.edit(undo);
          return { undo: undefined };
        }, LAST_YEAR_TEXTS.undone);
      }),
    dismiss: () => dispatch({ notice: undefined, undo: undefined }),
    changed: () => {
      if (get().read) dispatch({ stale: true });
    },
  };
}

/** What only who compares needs. */
const comparing = () => import("../../app/compare/read-last-year");

function tooLarge(name: string): Notice {
  return { tone: "failure", title: LAST_YEAR_TEXTS.tooLarge(name), detail: LAST_YEAR_TEXTS.tooLargeAdvice };
}

function refused(name: string, refusal: string): Notice {
  return { tone: "failure", title: LAST_YEAR_TEXTS.refused(name), detail: refusal };
}
