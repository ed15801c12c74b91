/** By what one view of the pane tells the other that it has changed the workbook. */
export class BetweenViews {
  readonly #listeners = new Set<() => void>();

  /** Excel does not tell what the add-in itself changes, so a report would not become stale without this. */
  readonly changed = (): void => this.#listeners.forEach((tell) => tell());

  /** Returns the way to stop. */
  listen(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  }
}
