import type { Report, ReportEdit, ReportFix } from "../diagnose/report";
import { plainDecimal, shiftDecimal } from "../money";
import {
  type CellEdit,
  type EditContent,
  EditRefused,
  type Snapshot,
  type SnapshotCell,
  cellInFormula,
  parseA1,
  refuseStale,
} from "../workbook";
import { cellsAt } from "./cells-at";

/** Which fixes can be made in a workbook as it stands, and how they are undone. */
export interface FixPlan {
  readonly applied: readonly ReportFix[];
  /** Fixes that cannot be made, each with the reason as a Chinese sentence. */
  readonly refused: readonly { readonly fix: ReportFix; readonly reason: string }[];
  readonly edits: readonly CellEdit[];
  /** What gives every changed cell its content back. */
  readonly undo: readonly CellEdit[];
}

/** The safe fixes of a report, each once, the surest first; none for a finding that has been explained. */
export function safeFixes(report: Report): ReportFix[] {
  const open = report.findings.filter((finding) => !finding.explanation);
  const fixes = [...report.suspects, ...open].flatMap(({ fix }) => (fix?.safe ? [fix] : []));
  return [...new Map(fixes.map((fix) => [JSON.stringify(fix.edits), fix])).values()];
}

/** Puts fixes to the cells as they stand. Pure. Of two fixes that change the same cell the second is refused. */
export function planFixes(snapshot: Snapshot, fixes: readonly ReportFix[]): FixPlan {
  const wanted = fixes.map((fix) => ({ fix, edits: fix.edits.map(cellEdit) }));
  const cells = cellsAt(
    snapshot,
    wanted.flatMap(({ edits }) => edits.map((edit) => edit.cell)),
  );
  const taken = new Set<string>();
  const plan = {
    applied: [] as ReportFix[],
    refused: [] as { fix: ReportFix; reason: string }[],
    edits: [] as CellEdit[],
    undo: [] as CellEdit[],
  };
  for (const { fix, edits } of wanted) {
    const keys = edits.map((edit) => cellInFormula(edit.cell));
    const reason = keys.some((key) => taken.has(key))
      ? `${fix.label}：同一单元格已有另一项修改，没有修改。`
      : refusal(edits, cells);
    if (reason !== undefined) plan.refused.push({ fix, reason });
    else {
      for (const key of keys) taken.add(key);
      plan.applied.push(fix);
      plan.edits.push(...edits);
      plan.undo.push(...edits.map((edit) => inverse(edit, cells.get(cellInFormula(edit.cell)))));
    }
  }
  return plan;
}

/** Why these edits cannot be made; undefined where they can. */
function refusal(edits: readonly CellEdit[], cells: ReadonlyMap<string, SnapshotCell>): string | undefined {
  try {
    for (const edit of edits) refuseStale(edit, cells.get(cellInFormula(edit.cell)));
    return undefined;
  } catch (error) {
    if (error instanceof EditRefused) return error.message;
    throw error;
  }
}

/** Throws RangeError for an edit without a cell's address, which no report has. */
function cellEdit({ sheet, address, before, after }: ReportEdit): CellEdit {
  const position = parseA1(address);
  if (!position) throw new RangeError(`Not a cell address: ${address}`);
  return { cell: { sheet, ...position }, before, content: contentOf(after) };
}

function contentOf(after: ReportEdit["after"]): EditContent {
  if ("number" in after) return { kind: "number", decimal: after.number };
  return after.text === "" ? { kind: "blank" } : { kind: "text", text: after.text };
}

/** Gives a cell back what it holds now; it must then hold what the edit has put there. */
function inverse({ cell, content }: CellEdit, now: SnapshotCell | undefined): CellEdit {
  const before =
    content.kind === "number" ? shiftDecimal(content.decimal, 0) : content.kind === "text" ? content.text : "";
  const value = now?.value;
  if (typeof value === "number") return { cell, before, content: { kind: "number", decimal: plainDecimal(value) } };
  return { cell, before, content: typeof value === "string" ? { kind: "text", text: value } : { kind: "blank" } };
}
