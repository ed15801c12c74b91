import type { Grid, Span } from "./grid";
import { roomInCells, wrappedLines } from "../layout/appearance/text-width";

/** So many lines stand in a row: Excel's highest holds 28, and a row of them leaves room on a page. */
const MOST_LINES = 26;

/** What a form says of a goal, and where: its label left of the text, both in their columns. */
interface GoalPlace {
  readonly label: string;
  readonly labelled: Span;
  readonly written: Span;
  /** Of all columns of the form. */
  readonly widths: readonly number[];
}

/** Puts a goal into a form, in as many rows as it needs; returns the row below it. What is not stated is marked as to be filled in. */
export function putGoal(grid: Grid, row: number, goal: string | undefined, place: GoalPlace): number {
  const { label, labelled, written, widths } = place;
  const [left, right] = written;
  const width = widths.slice(left, right + 1).reduce((sum, own) => sum + own, 0);
  const parts = goalRows(goal ?? `【请填写${label}】`, width);
  grid.text(row, labelled, label, "label", row + parts.length - 1);
  parts.forEach((part, index) => grid.text(row + index, written, part, "text"));
  return row + parts.length;
}

/**
 * A goal's text in pieces that each stand in one row of a table: paragraphs together as far as they fit, a longer one parted behind its
 * sentences. Put together by line feeds between paragraphs they are the text.
 * @param width of the cells, in characters of the body font
 */
function goalRows(text: string, width: number): string[] {
  const room = roomInCells([width]);
  const rows: string[] = [];
  for (const piece of text.split("\n").flatMap((paragraph) => sentences(paragraph, room))) {
    const together = `${rows.at(-1) ?? ""}\n${piece}`;
    if (rows.length > 0 && wrappedLines(together, room) <= MOST_LINES) rows.splice(-1, 1, together);
    else rows.push(piece);
  }
  return rows;
}

/** A paragraph that fits, or its parts that do. */
function sentences(paragraph: string, room: number): string[] {
  if (wrappedLines(paragraph, room) <= MOST_LINES) return [paragraph];
  const most = Math.floor((room / 2) * MOST_LINES);
  const parts: string[] = [];
  for (let rest = paragraph; rest !== "";) {
    const head = rest.slice(0, most);
    const end = Math.max(head.lastIndexOf("。"), head.lastIndexOf("；")) + 1;
    const length = rest.length <= most ? rest.length : end > 0 ? end : most;
    parts.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return parts;
}
