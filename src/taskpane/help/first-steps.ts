import { useCallback, useState } from "react";
import { storePreference, storedPreference } from "../session/stored";

const STORED_AS = "first-steps";
const DONE = "done";

/** Whether the first steps are still to be shown, and the way to dismiss them: for good, or, where the browser keeps nothing, until the pane is closed. */
export function useFirstSteps(): { readonly shown: boolean; readonly dismiss: () => void } {
  const [shown, setShown] = useState(() => storedPreference(STORED_AS) !== DONE);
  const dismiss = useCallback(() => {
    setShown(false);
    storePreference(STORED_AS, DONE);
  }, []);
  return { shown, dismiss };
}
