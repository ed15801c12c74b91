const PREFIX = "budget-disclosure.";

/** A preference of the user's, kept by the browser; undefined where there is none, or where it forbids storage, as in a partitioned frame. */
export function storedPreference(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a preference. Without storage, which it tells by false, the choice holds until the pane is closed. */
export function storePreference(name: string, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + name, value);
    return true;
  } catch {
    return false;
  }
}
