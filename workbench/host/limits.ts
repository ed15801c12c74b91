/** Excel's limits, as https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization states them, and setCellProperties' as OfficeDev/office-js#2564 tells. */
export interface Limits {
  /** Bytes of a request or a response. */
  readonly payload: number;
  /** Cells of one range whose values are read. */
  readonly cells: number;
  /** Characters of the address of `getRanges`. */
  readonly address: number;
  /** Cells of one `setCellProperties`. */
  readonly cellProperties: number;
}

export const EXCEL_LIMITS: Limits = {
  payload: 5 * 1024 * 1024,
  cells: 5_000_000,
  address: 8_192,
  cellProperties: 80_000,
};
