/**
 * What the browser keeps for the add-in. Excel on the web shows it in a frame, below the pages of whoever runs that Excel; Office names the part of the
 * storage that belongs to them (`Office.context.partitionKey`), and none in Excel for Windows.
 */
let partition = "";

/** From now on texts are kept apart from those under another key of Office's. To be called before anything is read; pane and ribbon get the same key. */
export function keepApart(key: string | undefined): void {
  partition = key ? `${key}/` : "";
}

/** A text that the browser keeps; undefined where there is none, or where it forbids storage, as in a partitioned frame. */
export function storedText(key: string): string | undefined {
  try {
    return localStorage.getItem(partition + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text; false where the browser forbids it. */
export function storeText(key: string, text: string): boolean {
  try {
    localStorage.setItem(partition + key, text);
    return true;
  } catch {
    return false;
  }
}

/** Keeps a text, and tells who listens in this page, too: browsers tell the other pages of the origin alone. */
export function storeAndTell(key: string, text: string): boolean {
  const stored = storeText(key, text);
  if (stored) dispatchEvent(new StorageEvent("storage", { key: partition + key, newValue: text }));
  return stored;
}

/** Forgets a text, and gives it. */
export function takeText(key: string): string | undefined {
  const text = storedText(key);
  // Where it could be read, it can be taken away.
  if (text !== undefined) localStorage.removeItem(partition + key);
  return text;
}

/** Calls back with what another page of the add-in has stored under the key, or null where it has taken it, until the returned function is called. */
export function onStored(key: string, hear: (text: string | null) => void): () => void {
  const listen = (event: StorageEvent): void => {
    if (event.key === partition + key) hear(event.newValue);
  };
  addEventListener("storage", listen);
  return () => removeEventListener("storage", listen);
}

/** What the browser keeps until the pane is closed, and through every reload of it; kept apart like the rest. */
export const UNTIL_CLOSED = {
  /** A text; undefined where there is none, or where the browser forbids it. */
  get(key: string): string | undefined {
    try {
      return sessionStorage.getItem(partition + key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  /** Keeps a text, or takes it away; false where it is too large, or where the browser forbids it. */
  set(key: string, text: string | undefined): boolean {
    try {
      if (text === undefined) sessionStorage.removeItem(partition + key);
      else sessionStorage.setItem(partition + key, text);
      return true;
    } catch {
      return false;
    }
  },
} as const;
