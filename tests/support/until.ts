/** Waits for a state, never for a time: looks again each time the event loop has come round. Jest ends a test whose state never comes. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await aTurn();
}

/** A turn of the event loop: what was due by then has run. */
export function aTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
