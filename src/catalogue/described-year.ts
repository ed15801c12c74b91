/**
 * The budget year that the files describe in full. Other years follow from it by changes.csv, which may lack a change: a
 * code that is not found there need not be wrong.
 */
export const DESCRIBED_YEAR = 2024;
