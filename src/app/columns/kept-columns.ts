import type { Assignment } from "../../recognise/ledger";
import { ColumnsUnreadable, parseColumns } from "./columns-xml";

/** What a workbook keeps of its ledger's columns, and, where that cannot be read, a sentence that says so. */
export interface KeptColumns {
  readonly assignments: readonly Assignment[];
  readonly problem?: string;
}

/** Reads what is kept; nothing kept is no problem. What is said of a column twice, as where two people kept it at once, counts as it was said first. */
export function keptColumns(xml: string | undefined): KeptColumns {
  if (xml === undefined) return { assignments: [] };
  try {
    const said = parseColumns(xml);
    const isFirst = (one: Assignment, at: number): boolean =>
      said.findIndex(({ sheet, header }) => sheet === one.sheet && header === one.header) === at;
    return { assignments: said.filter(isFirst) };
  } catch (error) {
    if (!(error instanceof ColumnsUnreadable)) throw error;
    return { assignments: [], problem: error.message };
  }
}

/** The assignments with one more or one changed; without a role the column's heading speaks for itself again. */
export function withAssignment(
  assignments: readonly Assignment[],
  { sheet, header }: Pick<Assignment, "sheet" | "header">,
  role: Assignment["role"] | undefined,
): Assignment[] {
  const others = assignments.filter((one) => one.sheet !== sheet || one.header !== header);
  return role === undefined ? others : [...others, { sheet, header, role }];
}

/** True where both say the same of every column, in whatever order. */
export function sameAssignments(one: readonly Assignment[], other: readonly Assignment[]): boolean {
  const said = (all: readonly Assignment[]) => all.map((own) => JSON.stringify([own.sheet, own.header, own.role]));
  return JSON.stringify(said(one).sort()) === JSON.stringify(said(other).sort());
}
