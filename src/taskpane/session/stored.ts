import { storeText, storedText } from "../shared/storage";

const PREFIX = "budget-disclosure.";

/** A preference of the user's, kept by the browser; undefined where there is none, or where it forbids storage. */
export function storedPreference(name: string): string | undefined {
  return storedText(PREFIX + name);
}

/** Keeps a preference. Without storage, which it tells by false, the choice holds until the pane is closed. */
export function storePreference(name: string, value: string): boolean {
  return storeText(PREFIX + name, value);
}
