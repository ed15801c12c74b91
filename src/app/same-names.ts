/** What becomes of sheets that are called as those to be written: they go, ours get other names, or nothing is written. */
export type SameNames = "replace" | "rename" | "leave";
