import { useEffect } from "react";
import type { Commands } from "../session/commands";

/**
 * Keys of the pane, heard while it has the focus. With Control and Shift: Office takes what is pressed with Alt before the pane hears of it
 * (OfficeDev/office-js#6454), and browsers take Control with a digit. By the key's place, not its letter, which Shift changes.
 */
export const SHORTCUTS = {
  check: { keys: "Control+Shift+1", code: "Digit1" },
  generate: { keys: "Control+Shift+2", code: "Digit2" },
  mark: { keys: "Control+Shift+3", code: "Digit3" },
  clear: { keys: "Control+Shift+4", code: "Digit4" },
  previous: { keys: "Control+Shift+7", code: "Digit7" },
  next: { keys: "Control+Shift+8", code: "Digit8" },
} as const;

/** Whether a key was pressed as a shortcut of the pane is. */
export function isShortcut({ ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey && shiftKey && !altKey && !metaKey;
}

const COMMANDS = Object.keys(SHORTCUTS) as (keyof typeof SHORTCUTS)[];

/** Listens for the keys while the pane is open. */
export function useShortcuts(commands: Commands): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isShortcut(event)) return;
      const command = COMMANDS.find((name) => SHORTCUTS[name].code === event.code);
      if (!command) return;
      event.preventDefault();
      commands[command]();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [commands]);
}
