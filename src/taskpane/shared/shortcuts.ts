import { useEffect } from "react";
import type { Commands } from "../session/commands";

/** Keys of the pane. By the key's place, not its letter: on a Mac, Option changes the letter. */
export const SHORTCUTS = {
  check: { keys: "Alt+1", code: "Digit1" },
  generate: { keys: "Alt+2", code: "Digit2" },
  mark: { keys: "Alt+3", code: "Digit3" },
  clear: { keys: "Alt+4", code: "Digit4" },
} as const;

const COMMANDS = Object.keys(SHORTCUTS) as (keyof typeof SHORTCUTS)[];

/** Listens for the keys while the pane is open. */
export function useShortcuts(commands: Commands): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const command = COMMANDS.find((name) => SHORTCUTS[name].code === event.code);
      if (!command) return;
      event.preventDefault();
      commands[command]();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [commands]);
}
