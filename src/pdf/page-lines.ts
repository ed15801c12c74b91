/** A piece of a page's text as it is shown: from the left and from the top, in points. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its baseline, from the page's top. */
  readonly down: number;
  readonly height: number;
}

/** Pieces whose baselines are nearer than this part of their height stand on one line. */
const SAME_LINE = 0.4;
/** A gap wider than this part of the height keeps two pieces apart: cells of a table, two numbers. */
const GAP = 0.25;

/** The lines of a page by the places of its pieces, from the top, each from the left; whatever order the file has them in. */
export function linesOfPage(pieces: readonly PlacedText[]): string[] {
  const lines: PlacedText[][] = [];
  const filled = pieces.filter(({ text }) => text.trim() !== "");
  for (const piece of filled.sort((a, b) => a.down - b.down || a.left - b.left)) {
    const line = lines.at(-1);
    const above = line?.[0];
    if (line && above && piece.down - above.down <= SAME_LINE * Math.max(piece.height, above.height)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(lineText);
}

function lineText(pieces: PlacedText[]): string {
  let text = "";
  let end: number | undefined;
  for (const piece of pieces.sort((a, b) => a.left - b.left)) {
    const isApart = end !== undefined && piece.left - end > GAP * piece.height;
    text += isApart && !text.endsWith(" ") && !piece.text.startsWith(" ") ? ` ${piece.text}` : piece.text;
    end = Math.max(end ?? piece.right, piece.right);
  }
  return text.trim();
}
