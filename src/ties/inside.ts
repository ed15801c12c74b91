import { type AspectAnswers, type ColumnSplit, coverOfColumns } from "./aspect-answers";
import type { Equation, Origin } from "./equation";
import type { Figure } from "../tables";
import type { SectionAnswers } from "./section-answers";

/** Every figure as the sum of its parts in its own section, along each dimension that the section shows. Ties are added to `ties`. */
export function splits(section: SectionAnswers, ties: Equation[]): void {
  for (const about of section.askers) {
    for (const split of about.columnSplits) splitColumns(about, split, section.splitOrigin(split.by), ties);
    splitRows(about, section.splitOrigin("rows"), ties);
  }
}

/**
 * What a section is about and prints nowhere, taken apart along two dimensions: both sums are equal, in each row. Where money is told by its source and by
 * its use, 年初结转 ＋ 本年收入 ＝ 本年支出 ＋ 年末结转. Ties are added to `ties`.
 */
export function balances(section: SectionAnswers, ties: Equation[]): void {
  if (section.printsItsDomain) return;
  const [one, other] = section.about(section.domain).columnSplits;
  if (!one || !other) return;
  const origin = section.splitOrigin(one.by);
  for (const row of section.listedRows) {
    const [left, right] = [coverOfColumns(one.parts, row), coverOfColumns(other.parts, row)];
    if (left?.length && right?.length)
      ties.push({ origin, question: section.domainQuestion(row), left, right, relation: "equal" });
  }
}

function splitColumns(about: AspectAnswers, { parts }: ColumnSplit, origin: Origin, ties: Equation[]): void {
  for (const row of about.askedRows) {
    const right = coverOfColumns(parts, row);
    if (right) ties.push(split(about, row, right, origin));
  }
}

function splitRows(about: AspectAnswers, origin: Origin, ties: Equation[]): void {
  for (const row of about.askedRows) {
    const below = about.section.rowsBelow(row, about.aspect);
    const right = below && about.coverOfRows(below);
    if (right) ties.push(split(about, row, right, origin));
  }
}

function split(about: AspectAnswers, row: number, right: readonly Figure[], origin: Origin): Equation {
  const left = lineBeforeTotal(about, row);
  return { origin, question: left[0]!.query, left, right, relation: "equal" };
}

/** Where a line and the row of totals ask the same, the line is split, and the total is equal to the line. */
function lineBeforeTotal(about: AspectAnswers, row: number): readonly Figure[] {
  const spoken = about.direct(row)!;
  const [line] = about.asking(row);
  return spoken.length > 1 || spoken[0] === line ? spoken : [line!];
}

/** A line and the row of totals that ask the same are equal. Ties are added to `ties`. */
export function linesAndTotals(section: SectionAnswers, ties: Equation[]): void {
  const origin = section.splitOrigin("rows");
  for (const about of section.askers) {
    for (const row of about.rowsAskedTwice) {
      const spoken = about.direct(row)!;
      for (const line of about.asking(row)) {
        if (spoken.includes(line)) continue;
        ties.push({ origin, question: line.query, left: spoken, right: [line], relation: "equal" });
      }
    }
  }
}
