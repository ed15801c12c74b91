import { isWithin, queryKey } from "../../ledger";
import type { LineSpec } from "../../tables";
import { oncePer } from "../../workbook";

const OF_WHICH = "其中：";
/** How far “其中：” pushes the text behind it, in steps of indentation. */
const OF_WHICH_STEPS = 3;

/**
 * How far the lines of a template are indented, line by line: one step for every line above it that it is part of, and behind “其中：” where that stands
 * before a line of the same group above. Found once: a template's lines never change.
 */
export const lineIndents = oncePer((lines: readonly LineSpec[]): readonly number[] => {
  const parents = lines.map((_, index) => parentsOf(lines, index));
  const groups = parents.map((own) => own.join());
  return lines.map(({ label }, index) => {
    const follows = lines.some(
      (other, place) => place < index && groups[place] === groups[index] && other.label.startsWith(OF_WHICH),
    );
    return parents[index]!.length + (follows && !label.startsWith(OF_WHICH) ? OF_WHICH_STEPS : 0);
  });
});

/** The places of the lines above that a line is part of. */
function parentsOf(lines: readonly LineSpec[], index: number): number[] {
  const { question } = lines[index]!;
  return lines.flatMap((line, other) => {
    const isParent =
      other < index && isWithin(question, line.question) && queryKey(question) !== queryKey(line.question);
    return isParent ? [other] : [];
  });
}
