/** T1…T11, the eleven tables of 单位预算公开, in the order of publication. */
export const TABLE_IDS = ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11"] as const;

export type TableId = (typeof TABLE_IDS)[number];
