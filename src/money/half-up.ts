/** A whole number of 分 in units, half up. Both are whole numbers far below what a float holds exactly. */
export function halfUp(fen: number, unit: number): number {
  return Math.floor((2 * fen + unit) / (2 * unit));
}
