import type { OwnList } from "../../catalogue";

/** What the two views tell each other: the list of codes to check with, and that the workbook was changed. */
export class BetweenViews {
  #list: OwnList | undefined;
  readonly #listeners = new Set<() => void>();

  readonly list = (): OwnList | undefined => this.#list;

  readonly use = (list: OwnList | undefined): void => {
    this.#list = list;
  };

  /** Excel does not tell what the add-in itself changes, so a report would not become stale without this. */
  readonly changed = (): void => this.#listeners.forEach((tell) => tell());

  /** Returns the way to stop. */
  listen(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  }
}
