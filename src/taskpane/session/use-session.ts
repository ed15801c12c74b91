import { useEffect, useMemo, useSyncExternalStore } from "react";
import { onLeftNotice } from "../shared/left-notice";
import { type DraftBook, draftsIn } from "../memory/drafts";
import { createStore } from "../shared/store";
import { type Commands, createCommands } from "./commands";
import type { Tools } from "./tools";
import { type Session, type SessionEvent, reduceSession } from "./session";

/** The session and the commands that drive it; the session also learns of changes in the workbook. */
export function useSession(tools: Tools): {
  readonly session: Session;
  readonly commands: Commands;
  readonly drafts: DraftBook;
} {
  const store = useMemo(() => createStore<Session, SessionEvent>(reduceSession, {}), []);
  const drafts = useMemo(() => draftsIn(tools.memory), [tools.memory]);
  const commands = useMemo(() => createCommands(tools, store, drafts), [tools, store, drafts]);
  const session = useSyncExternalStore(store.subscribe, store.get);
  useEffect(() => commands.remember(), [commands]);
  useEffect(() => tools.port.watches?.watch(commands.changed, commands.deafen), [tools, commands]);
  // Every move of the cursor is a message, so Excel is asked for them only where there is something to follow with.
  const follows = session.report !== undefined;
  useEffect(
    () =>
      follows
        ? tools.port.navigates?.watchSelection?.((selected) => store.dispatch({ type: "selected", selected }))
        : undefined,
    [tools, store, follows],
  );
  useEffect(() => tools.beside?.(commands.changedBeside), [tools, commands]);
  useEffect(() => tools.typing?.((isTyping) => store.dispatch({ type: "typing", isTyping })), [tools, store]);
  useEffect(
    () =>
      tools.requests?.((command) => {
        if (command === "check") commands.checkInView();
        else commands.generateNext();
      }),
    [tools, commands],
  );
  useEffect(
    () =>
      onLeftNotice(({ message, advice }) =>
        store.dispatch({ type: "told", notice: { tone: "info", title: message, detail: advice } }),
      ),
    [store],
  );
  return { session, commands, drafts };
}
