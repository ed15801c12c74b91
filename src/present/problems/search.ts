import type { ReportFinding } from "../../diagnose/report";
import { placeText } from "../../workbook";
import { placeName, valueName } from "../wording/cells";
import { type Problem, findingsOf } from "./problem";

/** The problems in which every word of the search stands: in what is wrong, in a cell's name, address or content, in a rule's title or basis. */
export function searched(problems: readonly Problem[], search: string): readonly Problem[] {
  const words = squeezed(search)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return problems;
  return problems.filter((problem) => {
    const text = textOf(problem);
    return words.every((word) => text.includes(word));
  });
}

function textOf(problem: Problem): string {
  const { headline, suspects, unchecked } = problem;
  const cells = (suspects?.sets ?? []).flatMap((set) => set.cells);
  return squeezed(
    [
      headline,
      ...cells.flatMap((cell) => [placeName(cell), placeText(cell.place), cell.slip ?? ""]),
      ...findingsOf(problem).flatMap(wordsOf),
      ...unchecked.map(({ reason }) => reason),
    ].join(" "),
  );
}

function wordsOf({ message, title, basis, rule, cells, text = [], explanation }: ReportFinding): string[] {
  return [
    message,
    title,
    basis,
    rule,
    ...cells.flatMap((cell) => [placeName(cell), placeText(cell.place), valueName(cell)]),
    ...text.map(({ quote }) => quote),
    explanation?.text ?? "",
  ];
}

/** Full-width forms, case and runs of blanks make no difference to who searches. */
function squeezed(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
