import { oncePer } from "../workbook";
import type { SectionSpec } from "./spec";

/** The blocks of a folded section from left to right, each as a section of its own under the same id; a section that is not folded is its only block. */
export const blocksOf = oncePer((section: SectionSpec): readonly SectionSpec[] => {
  const { fold, ...plain } = section;
  return fold ? fold.map(({ question, total }): SectionSpec => ({ ...plain, total, block: question })) : [section];
});
