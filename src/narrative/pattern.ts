import { type NarrativeRun, plainText } from "./runs";

/** What stands in a slot; undefined where there is nothing to say. Throws for a slot that there is not, which is a mistake in the code. */
export type Slots = (name: string) => readonly NarrativeRun[] | undefined;

/**
 * A wording with its slots filled: `{name}{amount}[，占{share}]。`. What stands in brackets is left out where one of its slots has nothing to say;
 * undefined where one outside of brackets has nothing.
 */
export function fill(pattern: string, slots: Slots): NarrativeRun[] | undefined {
  const runs: NarrativeRun[] = [];
  for (const { text, marked: isOptional } of pieces(pattern, "[", "]")) {
    const filled = fillPlain(text, slots);
    if (filled) runs.push(...filled);
    else if (!isOptional) return undefined;
  }
  return runs;
}

function fillPlain(pattern: string, slots: Slots): NarrativeRun[] | undefined {
  const runs: NarrativeRun[] = [];
  for (const { text, marked: isSlot } of pieces(pattern, "{", "}")) {
    const filled = isSlot ? slots(text) : [plainText(text)];
    if (!filled) return undefined;
    runs.push(...filled);
  }
  return runs;
}

/** `a[b]c` → a, b marked, c. */
function pieces(pattern: string, opening: string, closing: string): { text: string; marked: boolean }[] {
  return pattern.split(opening).flatMap((piece, index) => {
    const end = index === 0 ? -1 : piece.indexOf(closing);
    const plain = { text: piece.slice(end + 1), marked: false };
    return end < 0 ? [plain] : [{ text: piece.slice(0, end), marked: true }, plain];
  });
}
