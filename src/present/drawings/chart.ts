/** What a chart of lying bars shows: a line of words for each row, and below it a bar for each of its numbers. */
export interface ChartRow {
  readonly label: string;
  readonly bars: readonly ChartBar[];
}

/** A number as it is drawn. `before` is told from `now` by its look, not by its colour alone. */
export interface ChartBar {
  readonly kind: "now" | "before";
  /** How long the bar is, against the others: below nothing is none. */
  readonly value: number;
  /** What stands beside it: `466.14 万元，86.74%`. */
  readonly text: string;
}

/** A chart with the places of all that is in it, in the drawing's own units, a letter being 12 high. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedRow[];
}

/** A row in its place: the base of its words, and its bars below. */
export interface PlacedRow {
  readonly label: string;
  readonly y: number;
  readonly bars: readonly PlacedBar[];
}

/** A bar in its place, with the base of the text at the chart's right end. */
export interface PlacedBar extends ChartBar {
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly textY: number;
}

const WIDTH = 340;
const LABEL_HEIGHT = 18;
const BAR_HEIGHT = 14;
const BAR_STEP = 18;
const ROW_GAP = 8;
/** From the top of a line to the base of its letters. */
const BASE = 12;
/** A letter of 12 is at most so wide; an ideograph twice that. */
const LETTER = 6.8;
const TEXT_GAP = 8;
const LONGEST_LABEL = 26;

/** Places the rows of a chart one below the other: the longest bar and the longest text fill its width together. */
export function placeChart(rows: readonly ChartRow[]): Chart {
  const bars = rows.flatMap((row) => row.bars);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const room = WIDTH - TEXT_GAP - Math.max(0, ...bars.map(({ text }) => lettersOf(text))) * LETTER;
  let y = 0;
  const placed = rows.map(({ label, bars: own }): PlacedRow => {
    const top = y;
    y += LABEL_HEIGHT + own.length * BAR_STEP + ROW_GAP;
    return {
      label: label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label,
      y: top + BASE,
      bars: own.map((bar, index) => {
        const barTop = top + LABEL_HEIGHT + index * BAR_STEP;
        const width = bar.value <= 0 ? 0 : Math.max(1, Math.round((room * bar.value) / most));
        return { ...bar, y: barTop, width, height: BAR_HEIGHT, textY: barTop + BASE - 1 };
      }),
    };
  });
  return { width: WIDTH, height: Math.max(1, y - ROW_GAP), rows: placed };
}

function lettersOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2000" ? 2 : 1), 0);
}
