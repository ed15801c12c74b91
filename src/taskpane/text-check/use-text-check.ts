import { useMemo, useSyncExternalStore } from "react";
import type { ChecksText } from "../../app/check/checker";
import { keptForCheck, keptOptions } from "../../app/check/what-is-kept";
import { textCellEdits } from "../../app/check-text/mend-text";
import type { TextSource } from "../../app/check-text/text-source";
import { WorkbookError, type WorkbookPort } from "../../app/port";
import type { Report, ReportTextMending } from "../../diagnose/report";
import { type Place, placeText } from "../../workbook";
import { type Notice, noticeOfFailure } from "../shared/notices";
import { type Store, createStore } from "../shared/store";
import { TEXT_CHECK_TEXTS } from "./texts";

/** What 核对文字 shows. */
export interface TextCheckState {
  /** The report with the text that was checked last. */
  readonly report?: Report;
  /** Which check it is of: a new one begins with a fresh view. */
  readonly number: number;
  readonly stale: boolean;
  readonly busy: boolean;
  /** Whether what is at work can be given up. */
  readonly cancellable: boolean;
  readonly notice?: Notice;
}

export interface TextCheckCommands {
  checkFile(file: File): void;
  checkPasted(text: string): void;
  /** The text in the cells that are selected. */
  checkSelection(): void;
  /** The sheet 预算说明. */
  checkOwnSheet(): void;
  /** Checks the same text again. */
  again(): void;
  /** Gives up what is at work; what it still brings is dropped. */
  cancel(): void;
  goTo(place: Place): void;
  /** Writes what mends the text into its cells, and checks again. */
  mend(mending: ReportTextMending): void;
  /** Tells whether a text was copied. */
  copied(text: string, done: boolean): void;
  dismiss(): void;
  /** The workbook was changed. */
  changed(): void;
}

export interface TextCheckTools {
  readonly port: WorkbookPort;
  readonly checker: ChecksText;
  /** Tells the pane's other views that the workbook was changed. */
  readonly changed: () => void;
}

type TextCheckStore = Store<TextCheckState, Partial<TextCheckState>>;

const INITIAL: TextCheckState = { number: 0, stale: false, busy: false, cancellable: false };

/** The state of 核对文字 in a store of its own, and the commands over it. */
export function useTextCheck({ port, checker, changed }: TextCheckTools): {
  readonly state: TextCheckState;
  readonly commands: TextCheckCommands;
} {
  const store = useMemo(
    () => createStore((state: TextCheckState, part: Partial<TextCheckState>) => ({ ...state, ...part }), INITIAL),
    [],
  );
  const commands = useMemo(() => createTextCheck({ port, checker, changed }, store), [port, checker, changed, store]);
  return { state: useSyncExternalStore(store.subscribe, store.get), commands };
}

/** Larger files are no text of a disclosure: what is large in them is pictures. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The commands, one at a time; one that comes while another is at work is not heard. */
function createTextCheck({ port, checker, changed }: TextCheckTools, store: TextCheckStore): TextCheckCommands {
  const { get, dispatch } = store;
  let last: TextSource | undefined;
  let current = 0;

  const run = async (work: () => Promise<Partial<TextCheckState>>, cancellable = false): Promise<void> => {
    if (get().busy) return;
    const own = ++current;
    dispatch({ busy: true, cancellable, notice: undefined });
    const outcome = await work().catch((error: unknown) => ({ notice: noticeOfFailure(error) }));
    if (own === current) dispatch({ ...outcome, busy: false, cancellable: false });
  };

  const checked = async (source: TextSource): Promise<Partial<TextCheckState>> => {
    const snapshot = await port.read();
    const report = await checker.checkText(snapshot, source, keptOptions(await keptForCheck(port), snapshot));
    last = source;
    return { report, number: get().number + 1, stale: false };
  };

  const check = (find: () => Promise<TextSource>): void => void run(async () => checked(await find()), true);

  return {
    checkFile: (file) =>
      check(async () => {
        if (file.size > LARGEST_FILE) throw refused(TEXT_CHECK_TEXTS.tooLarge, TEXT_CHECK_TEXTS.tooLargeAdvice);
        return { kind: "file", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      }),
    checkPasted: (text) =>
      check(async () => {
        if (text.trim() === "") throw refused(TEXT_CHECK_TEXTS.empty, TEXT_CHECK_TEXTS.emptyAdvice);
        return { kind: "pasted", text };
      }),
    checkSelection: () =>
      check(async () => {
        if (!port.navigates) throw refused(TEXT_CHECK_TEXTS.noSelection, "");
        return { kind: "cells", ...(await port.navigates.selectedArea()) };
      }),
    checkOwnSheet: () => check(async () => ({ kind: "own-sheet" })),
    again: () => {
      const source = last;
      if (source) check(async () => source);
    },
    cancel: () => {
      if (!get().cancellable) return;
      current++;
      const notice = { tone: "info", title: TEXT_CHECK_TEXTS.cancelled, detail: "" } as const;
      dispatch({ busy: false, cancellable: false, notice });
    },
    goTo: (place) =>
      void run(async () => {
        await port.navigates?.select(place);
        return {};
      }),
    mend: (mending) =>
      void run(async () => {
        const text = get().report?.publishedText;
        const edits = text && textCellEdits(text, mending);
        if (!edits || !last) return {};
        await port.edit(edits);
        changed();
        const title = TEXT_CHECK_TEXTS.written(edits.map(({ cell }) => placeText(cell)).join("、"));
        dispatch({ notice: { tone: "success", title, detail: "" }, stale: true });
        return checked(last);
      }),
    copied: (text, done) =>
      dispatch({
        notice: done
          ? { tone: "success", title: TEXT_CHECK_TEXTS.copied(text), detail: "" }
          : { tone: "failure", title: TEXT_CHECK_TEXTS.notCopied, detail: text },
      }),
    dismiss: () => dispatch({ notice: undefined }),
    changed: () => {
      if (get().report) dispatch({ stale: true });
    },
  };
}

function refused(message: string, advice: string): WorkbookError {
  return new WorkbookError("no-text", message, advice, true);
}
