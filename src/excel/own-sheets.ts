/** The sheets that the add-in itself has added and deleted, by their ids. Excel tells of them as of anybody's: for sheets it has no `triggerSource`. */
export class OwnSheets {
  readonly #told = { came: new Set<string>(), went: new Set<string>() };

  came(ids: readonly string[]): void {
    for (const id of ids) this.#told.came.add(id);
  }

  went(ids: readonly string[]): void {
    for (const id of ids) this.#told.went.add(id);
  }

  /** Whether that a sheet came or went is our doing. Of each it is told once: who deletes a sheet of ours later is somebody else. */
  take(what: "came" | "went", id: string): boolean {
    return this.#told[what].delete(id);
  }
}
