import { useCallback, useState } from "react";
import { storePreference, storedPreference } from "../session/stored";

const STORED_AS = "first-steps";
const DONE = "done";

/** Whether the first steps are to be shown. */
export interface FirstStepsState {
  readonly shown: boolean;
  /** True where they were dismissed just now, not on another day. */
  readonly dismissed: boolean;
  /** Puts them away for good, or, where the browser keeps nothing, until the pane is opened anew. */
  readonly dismiss: () => void;
}

/** The first steps, shown until they are dismissed. */
export function useFirstSteps(): FirstStepsState {
  const [isDone] = useState(() => storedPreference(STORED_AS) === DONE);
  const [dismissed, setDismissed] = useState(false);
  const dismiss = useCallback(() => {
    setDismissed(true);
    storePreference(STORED_AS, DONE);
  }, []);
  return { shown: !isDone && !dismissed, dismissed, dismiss };
}
