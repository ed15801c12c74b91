/** A text that the browser keeps; undefined where there is none, or where it forbids storage, as in a partitioned frame. */
export function storedText(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text; false where the browser forbids it. */
export function storeText(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Forgets a text, and gives it. */
export function takeText(key: string): string | undefined {
  const text = storedText(key);
  // Where it could be read, it can be taken away.
  if (text !== undefined) localStorage.removeItem(key);
  return text;
}
