import type { Case } from "./arithmetic";
import type { FigureBook } from "./figure-book";
import type { OpenPoints } from "./open-points";
import type { NarrativeRun } from "./runs";
import type { StatementSpec, Subject } from "./statement";

/** For which statement something is told, from which figures, and where what is missing is noted. */
export interface Telling {
  readonly spec: Pick<StatementSpec, "id">;
  readonly book: FigureBook;
  readonly open: OpenPoints;
}

/** Cases in which a reason must be given. */
const NEEDS_REASON: ReadonlySet<Case> = new Set(["from-zero", "to-zero", "increase", "decrease"]);

/** The user's reason for a change; undefined where none is told, and what is to be filled in where one must be. */
export function reasonRuns(
  { question, name = "", label = name, reason }: Subject,
  found: Case,
  { spec, book, open }: Telling,
): NarrativeRun[] | undefined {
  if (reason === "none") return undefined;
  const stated = book.reason(question);
  const text = stated && reasonText(stated.value);
  if (text) return [{ kind: "text", text, ...(stated.cell && { cell: stated.cell }) }];
  if (!NEEDS_REASON.has(found)) return undefined;
  const cell = book.priorYear?.reasonCell(question);
  open.add({
    kind: "reason",
    statement: spec.id,
    about: label,
    message: `${label}：请填写增减原因`,
    sheet: "上年预算",
    ...(cell && { cell }),
  });
  return [{ kind: "placeholder", text: "【请填写增减原因】", ...(cell && { cell }) }];
}

const OPENINGS = ["主要原因是", "主要原因", "原因是"];
const CLOSINGS = "。；;，,、 \t\r\n\u3000";
const AFTER_OPENING = "：:，, \t\r\n\u3000";

/** A reason as it stands in a sentence: without the words before it that the sentence has already, and the stop behind it. Empty where nothing is left. */
export function reasonText(stated: string): string {
  let from = 0;
  let to = stated.length;
  while (from < to && AFTER_OPENING.includes(stated[from]!)) from++;
  const opening = OPENINGS.find((words) => stated.startsWith(words, from));
  if (opening) from += opening.length;
  while (opening && from < to && AFTER_OPENING.includes(stated[from]!)) from++;
  while (to > from && CLOSINGS.includes(stated[to - 1]!)) to--;
  return stated.slice(from, to);
}
