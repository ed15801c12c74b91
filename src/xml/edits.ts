/** A stretch of a text and what takes its place. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all edits made; they must not overlap. All else stays as it is, to the character. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}

/** An edit that puts a text in. */
export function insertion(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

/** An edit that takes a stretch out. */
export function removal(place: { readonly start: number; readonly end: number }): Edit {
  return { from: place.start, to: place.end, text: "" };
}
