import { useMemo, useSyncExternalStore } from "react";
import type { Checker } from "../../app/check/checker";
import { fillPoint } from "../../app/narrate/fill-point";
import { type TextRead, readText } from "../../app/narrate/read-text";
import type { WorkbookPort } from "../../app/port";
import type { DocumentModel } from "../../document";
import type { OpenPoint } from "../../facts";
import { type Place, placeText } from "../../workbook";
import { type Notice, noticeOfFailure } from "../shared/notices";
import { saveFile } from "../shared/save-file";
import { type Store, createStore } from "../shared/store";
import { NARRATIVE_TEXTS } from "./texts";

/** What 文字说明 shows. */
export interface NarrativeState {
  /** Absent before the workbook was read. */
  readonly text?: TextRead;
  /** The workbook was changed since. */
  readonly stale: boolean;
  readonly busy: boolean;
  readonly notice?: Notice;
}

export interface NarrativeCommands {
  /** Reads the workbook and writes the text anew. */
  read(): void;
  goTo(place: Place): void;
  /** Writes what was typed for an open point into its cell, and reads again. */
  fill(point: OpenPoint, typed: string): void;
  saveWord(): void;
  /** Tells whether the text was copied. */
  copied(done: boolean): void;
  dismiss(): void;
  /** The workbook was changed. */
  changed(): void;
}

export interface NarrativeTools {
  readonly port: WorkbookPort;
  readonly checker: Checker;
  /** Makes the .docx file of a document. */
  readonly makeWordFile: (model: DocumentModel) => Promise<Uint8Array>;
  /** Tells the pane's other views that the workbook was changed. */
  readonly changed: () => void;
}

type NarrativeStore = Store<NarrativeState, Partial<NarrativeState>>;

/** The state of 文字说明 in a store of its own, and the commands over it. */
export function useNarrative({ port, checker, makeWordFile, changed }: NarrativeTools): {
  readonly state: NarrativeState;
  readonly commands: NarrativeCommands;
} {
  const store = useMemo(() => createStore(withPart, { stale: false, busy: false }), []);
  const commands = useMemo(
    () => createNarrative({ port, checker, makeWordFile, changed }, store),
    [port, checker, makeWordFile, changed, store],
  );
  return { state: useSyncExternalStore(store.subscribe, store.get), commands };
}

function withPart(state: NarrativeState, part: Partial<NarrativeState>): NarrativeState {
  return { ...state, ...part };
}

/** The commands, one at a time; one that comes while another is at work is not heard. */
function createNarrative(tools: NarrativeTools, store: NarrativeStore): NarrativeCommands {
  const { port, checker, makeWordFile, changed } = tools;
  const { get, dispatch } = store;
  const run = async (work: () => Promise<Partial<NarrativeState>>): Promise<void> => {
    if (get().busy) return;
    dispatch({ busy: true, notice: undefined });
    const outcome = await work().catch((error: unknown) => ({ notice: noticeOfFailure(error) }));
    dispatch({ ...outcome, busy: false });
  };
  return {
    read: () => void run(async () => ({ text: await readText(port, checker), stale: false })),
    goTo: (place) =>
      void run(async () => {
        await port.navigates?.select(place);
        return {};
      }),
    fill: (point, typed) =>
      void run(async () => {
        await fillPoint(port, point, typed);
        changed();
        const title = point.cell ? NARRATIVE_TEXTS.filled(placeText(point.cell)) : "";
        dispatch({ notice: { tone: "success", title, detail: "" }, stale: true });
        return { text: await readText(port, checker), stale: false };
      }),
    saveWord: () =>
      void run(async () => {
        const { text } = get();
        // Only who saves a file needs what lays a document out.
        const { plannedDocument } = await import("../../app/generate/planned-document");
        const model = text && plannedDocument(text.planned);
        if (!model) return {};
        const name = `${model.title}.docx`;
        saveFile(name, await makeWordFile(model), "docx");
        return { notice: { tone: "info", title: NARRATIVE_TEXTS.saved(name), detail: NARRATIVE_TEXTS.saveNote } };
      }),
    copied: (done) =>
      dispatch({
        notice: done
          ? { tone: "success", title: NARRATIVE_TEXTS.copied, detail: NARRATIVE_TEXTS.copyNote }
          : { tone: "failure", title: NARRATIVE_TEXTS.notCopied, detail: "" },
      }),
    dismiss: () => dispatch({ notice: undefined }),
    changed: () => {
      if (get().text) dispatch({ stale: true });
    },
  };
}
