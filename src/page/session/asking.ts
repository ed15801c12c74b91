import type { OwnList } from "../../catalogue";
import type { ConfigLayer } from "../../config";
import { saveBlob } from "../../taskpane/shared/save-file";
import type { Store } from "../../taskpane/shared/store";
import type { MadeFile, PageAnswer, PageTask } from "../work/messages";
import type { Workers } from "../work/workers";
import { reasonOf } from "./make-all";
import type { PageState } from "./state";
import { SESSION_TEXTS } from "./texts";

/** The groups of tasks that 取消 gives up, and the one that it does not. */
export const CHECKING = "checking";
export const MAKING = "making";
export const OTHER = "other";

/** The state of the page. */
export type PageStore = Store<PageState, Partial<PageState>>;

/** The session's way to its workers and to the user: asks with the files that a task is about and with what is set at the time, and tells what came of it. */
export class Asking {
  /** The list of codes that all is checked by. */
  codes: OwnList | undefined;

  /** @param layers what the user has set, at the time */
  constructor(
    private readonly store: PageStore,
    readonly workers: Workers,
    private readonly layers: () => readonly ConfigLayer[],
  ) {}

  /** What became of a task about these files, of the list or of last year's; undefined where it was given up. */
  ask(task: PageTask, group: string, paths: readonly string[]): Promise<PageAnswer | undefined> {
    const { list, lastYear, facts } = this.store.get();
    const files = paths.flatMap((path) => {
      const file = list.files.get(path) ?? lastYear.find((one) => one.path === path)?.file;
      return file ? [[path, file] as const] : [];
    });
    const config = this.layers();
    const by = { ...(this.codes && { codes: this.codes }), ...(config.length > 0 && { config }) };
    return this.workers.ask({ task, files, facts, ...by }, group);
  }

  /** Saves what was made, and tells of it. */
  save({ content }: MadeFile, name: string, notices: readonly string[]): void {
    saveBlob(name, content);
    const detail = [...notices, SESSION_TEXTS.saved].join("");
    this.tell(notices.length > 0 ? "info" : "success", SESSION_TEXTS.made(name), detail);
  }

  /** Tells why there is nothing; nothing of what the user gave up. */
  failed(answer: PageAnswer | undefined): undefined {
    if (answer) this.tell("failure", SESSION_TEXTS.failed, reasonOf(answer));
  }

  tell(tone: "success" | "info" | "failure", title: string, detail: string): void {
    this.store.dispatch({ notice: { tone, title, detail } });
  }
}
