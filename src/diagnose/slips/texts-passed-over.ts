import { type Disclosure, type Lines, passedOver } from "../../tables";
import type { Suspect } from "../search/suspects";

/**
 * The suspects with the texts to blame in place of the sums that pass over them: a SUM that keeps what its numbers add up to is right, and gives what
 * is missed once the numbers that are kept as text are numbers.
 */
export function withTextsToBlame(
  suspects: readonly Suspect[],
  lines: Lines,
  disclosure: Disclosure,
): readonly Suspect[] {
  const blamed = new Set<string>();
  return suspects.flatMap((suspect) => {
    const { figure, suggested, group, rank } = suspect;
    const passed = passedOver(figure, lines, disclosure);
    if (passed?.result !== suggested) return [suspect];
    return passed.texts.flatMap((text): Suspect[] => {
      // two sums of one explanation may pass over the same text
      const key = `${group} ${rank} ${text.cell.sheet} ${text.cell.row} ${text.cell.column}`;
      if (blamed.has(key)) return [];
      blamed.add(key);
      const { slip: _slip, ...rest } = suspect;
      return [{ ...rest, figure: text, suggested: text.amount, passedOverBy: { figure, result: suggested } }];
    });
  });
}
