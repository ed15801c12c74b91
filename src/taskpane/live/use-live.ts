import { useCallback, useEffect, useState } from "react";
import type { Commands } from "../session/commands";
import { isShortcut } from "../shared/shortcuts";
import { storePreference, storedPreference } from "../session/stored";

/** The key of the switch, by its place. */
export const LIVE_KEY = { keys: "Control+Shift+6", code: "Digit6" } as const;

const STORED_AS = "live";
const ON = "on";

/** The switch 实时校验: off until the user switches it on, and then as he left it. */
export function useLive({ live }: Pick<Commands, "live">): {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
} {
  const [on, setOn] = useState(() => storedPreference(STORED_AS) === ON);
  const turn = useCallback((chosen: boolean) => {
    setOn(chosen);
    storePreference(STORED_AS, chosen ? ON : "off");
  }, []);
  useEffect(() => {
    live(on);
    return () => live(false);
  }, [live, on]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isShortcut(event) || event.code !== LIVE_KEY.code) return;
      event.preventDefault();
      turn(!on);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [on, turn]);
  return { on, turn };
}

/** No live check begins while this is so: a report must not change under a question that is asked about it. */
export function usePause(pause: Commands["pause"], paused: boolean): void {
  useEffect(() => (paused ? pause() : undefined), [pause, paused]);
}
