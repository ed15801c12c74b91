import { DESCRIBED_YEAR } from "../../catalogue";
import { LARGEST_LIST_FILE, type OwnListRead } from "../../app/codes/own-list";
import { CODE_TEXTS } from "../../taskpane/codes/texts";
import { type CodesCommands, type CodesState, refusalOfList } from "../../taskpane/codes/use-codes";
import { type Store, createStore } from "../../taskpane/shared/store";
import { reasonOf } from "../session/make-all";
import type { PageSession } from "../session/session";

/** 科目查询 of the page: its state, which outlives the view, and what can be done there without a workbook. */
export interface PageCodes {
  readonly store: Store<CodesState, Partial<CodesState>>;
  readonly commands: CodesCommands;
}

/** 科目查询 over the page's session: a list of the user's own, once read, is what all files are checked by, those too that were checked before. */
export function createPageCodes(session: PageSession): PageCodes {
  const first: CodesState = { year: DESCRIBED_YEAR, busy: false };
  const store = createStore((state: CodesState, part: Partial<CodesState>) => ({ ...state, ...part }), first);
  const { dispatch } = store;
  const take = (read: OwnListRead, source: string): void => {
    if (read.kind !== "list") return dispatch({ busy: false, notice: refusalOfList(read, source) });
    session.use(read.list);
    dispatch({ busy: false, own: { list: read.list, source }, notice: undefined });
  };
  const load = async (file: File): Promise<void> => {
    if (file.size > LARGEST_LIST_FILE) return take({ kind: "unreadable", reason: CODE_TEXTS.tooLarge }, file.name);
    dispatch({ busy: true, notice: undefined });
    const answer = await session.readOwnList(file);
    if (answer && "ownList" in answer) return take(answer.ownList, file.name);
    take({ kind: "unreadable", reason: answer ? reasonOf(answer) : "" }, file.name);
  };
  const commands: CodesCommands = {
    loadFromFile: (file) => void load(file),
    restore: () => {
      session.use(undefined);
      dispatch({ own: undefined, notice: undefined });
    },
    dismiss: () => dispatch({ notice: undefined }),
    tellYear: (year) => dispatch({ year }),
  };
  return { store, commands };
}
