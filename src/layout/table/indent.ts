import { isWithin, queryKey } from "../../ledger";
import type { LineSpec } from "../../tables";

const OF_WHICH = "其中：";
/** How far “其中：” pushes the text behind it, in steps of indentation. */
const OF_WHICH_STEPS = 3;

/**
 * How far a line of the template is indented: one step for every line above it that it is part of, and behind “其中：” where that stands
 * before a line of the same group above.
 */
export function lineIndent(lines: readonly LineSpec[], index: number): number {
  const parents = parentsOf(lines, index);
  const group = parents.join();
  const siblings = lines.slice(0, index).filter((_, other) => parentsOf(lines, other).join() === group);
  const follows = siblings.some((line) => line.label.startsWith(OF_WHICH));
  return parents.length + (follows && !lines[index]!.label.startsWith(OF_WHICH) ? OF_WHICH_STEPS : 0);
}

/** The places of the lines above that a line is part of. */
function parentsOf(lines: readonly LineSpec[], index: number): number[] {
  const { question } = lines[index]!;
  return lines.flatMap((line, other) => {
    const isParent =
      other < index && isWithin(question, line.question) && queryKey(question) !== queryKey(line.question);
    return isParent ? [other] : [];
  });
}
