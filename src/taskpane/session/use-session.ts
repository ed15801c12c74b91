import { useEffect, useMemo, useReducer } from "react";
import { type Commands, type Tools, createCommands } from "./commands";
import { type Session, reduceSession } from "./session";

/** The session and the commands that drive it; the session also learns of changes in the workbook. */
export function useSession(tools: Tools): { readonly session: Session; readonly commands: Commands } {
  const [session, dispatch] = useReducer(reduceSession, {});
  const commands = useMemo(() => createCommands(tools, dispatch), [tools]);
  useEffect(() => tools.port.watches?.watch(commands.changed, commands.deafen), [tools, commands]);
  useEffect(() => tools.beside?.(() => commands.changed()), [tools, commands]);
  return { session, commands };
}
