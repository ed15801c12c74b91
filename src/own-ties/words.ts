/** The sheet on which a user writes ties of his own. */
export const OWN_TIES_SHEET = "自定义勾稽";

/** The headings of its columns, in their order. */
export const OWN_TIES_COLUMNS = ["名称", "左边", "右边"] as const;
