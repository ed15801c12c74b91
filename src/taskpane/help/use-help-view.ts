import { useCallback, useRef, useState } from "react";
import type { HelpTopic } from "./topics";

/** Where the help is open, and the ways to open and to leave it. */
export interface HelpState {
  readonly topic: HelpTopic | undefined;
  readonly open: (topic: HelpTopic) => void;
  /** Shows again what was there, with the focus where it was. */
  readonly back: () => void;
  /** Leaves the help for another view. */
  readonly leave: () => void;
}

/** The help stands before whatever view is open, which is kept as it is, with all that is unfolded or half written in it. */
export function useHelpView(): HelpState {
  const [topic, setTopic] = useState<HelpTopic>();
  const cameFrom = useRef<Element | null>(null);
  const open = useCallback((chosen: HelpTopic) => {
    cameFrom.current = document.activeElement;
    setTopic(chosen);
  }, []);
  const leave = useCallback(() => setTopic(undefined), []);
  const back = useCallback(() => {
    setTopic(undefined);
    // Once it is shown again: what is hidden takes no focus.
    requestAnimationFrame(() => {
      if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    });
  }, []);
  return { topic, open, back, leave };
}
