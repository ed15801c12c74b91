import { queryKey } from "../../ledger";
import type { LineSpec, TableRow } from "../../tables";
import type { ArrangedRow, ArrangedSection } from "./arranged";
import { lineIndents } from "./indent";
import { NUMERALS } from "./numerals";

/** Lines as the model prints them: those above the coded rows, those below them, and the foot. */
export interface ArrangedLines extends Pick<ArrangedSection, "foot"> {
  readonly above: readonly ArrangedRow[];
  readonly below: readonly ArrangedRow[];
}

/**
 * The lines that a section's template prints, in its order; those that are printed only where they are used, only there. Numbers count on: where a line
 * is left out, 六、 becomes 五、.
 */
export function arrangeLines(lines: readonly LineSpec[], rows: readonly TableRow[]): ArrangedLines {
  const printed = lines.filter((line) => line.onlyIfUsed !== true || sourcesOf(line, rows).some(isUsed));
  const labels = printed.length < lines.length ? renumbered(printed) : printed.map(({ label }) => label);
  const indents = lineIndents(lines);
  const arranged = printed.map((line, index) => lineRows(line, labels[index]!, indents[lines.indexOf(line)]!, rows));
  const foot = printed.findIndex(({ place }) => place === "foot");
  const end = foot < 0 ? printed.length : foot;
  return {
    above: arranged.filter((_, index) => printed[index]!.place === "above").flat(),
    below: arranged.filter((_, index) => index < end && printed[index]!.place !== "above").flat(),
    foot: arranged.slice(end).flat(),
  };
}

function sourcesOf({ question }: LineSpec, rows: readonly TableRow[]): TableRow[] {
  const key = queryKey(question);
  return rows.filter((row) => row.question && queryKey(row.question) === key);
}

function isUsed({ figures }: TableRow): boolean {
  return figures.some(({ readable, amount }) => !readable || amount !== 0);
}

function lineRows(line: LineSpec, label: string, indent: number, rows: readonly TableRow[]): ArrangedRow[] {
  const found = sourcesOf(line, rows);
  const sources = found.length > 0 ? found : [undefined];
  return sources.map((source): ArrangedRow => ({
    kind: "line",
    question: line.question,
    texts: { label, name: label },
    indent,
    ...(source && { source }),
  }));
}

const NUMBER = /^[一二三四五六七八九十]+、/;

function renumbered(lines: readonly LineSpec[]): string[] {
  let next = 0;
  return lines.map(({ label }) => (NUMBER.test(label) ? label.replace(NUMBER, `${NUMERALS[next++]}、`) : label));
}
