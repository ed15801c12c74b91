/** Hearing of changes that others than we make to the workbook. */
export interface Watches {
  /**
   * Calls back at every change until the returned function is called.
   * @param onDeaf called once where the host turns out not to tell of changes
   */
  watch(onChange: (change: WorkbookChange) => void, onDeaf: () => void): () => void;
}

/** A change of cells' contents in the workbook. */
export interface WorkbookChange {
  /** The id of the sheet, as a snapshot has it. */
  readonly worksheetId: string;
  /** A1 address within the sheet. Absent where the sheet came or went as a whole, or was computed. */
  readonly address?: string;
  /** Who made it: somebody here, or someone else who has the workbook open. A remote change opens nothing by itself. */
  readonly source: "local" | "remote";
  /** Nobody has changed the sheet: its formulas were computed, and may give something else. Who made them do so is not told. */
  readonly calculated?: true;
}
