import type { Report, ReportEdit, ReportFix } from "../../diagnose/report";
import { type Snapshot, type SnapshotCell, cellInFormula, cellText, parseA1 } from "../../workbook";
import { cellsAt } from "./cells-at";
import { settleRows } from "./settle-rows";

/**
 * The report with its fixes put to the cells as they stand: rules know names and codes as they read them, a cell holds them as they were
 * typed (indented, 03 as the number 3). Fixes that would type over a formula, or over something else than they take it for, are left out.
 */
export function settleFixes(found: Report, snapshot: Snapshot): Report {
  const report = settleRows(found, snapshot);
  const carriers = [...report.findings, ...report.suspects];
  const refs = carriers.flatMap(({ fix }) => (fix?.edits ?? []).flatMap((edit) => refOf(edit) ?? []));
  if (refs.length === 0) return report;
  const cells = cellsAt(snapshot, refs);
  const settled = new Map<ReportFix, ReportFix | undefined>();
  for (const { fix } of carriers) if (fix && !settled.has(fix)) settled.set(fix, settle(fix, cells));
  const withFix = <T extends { readonly fix?: ReportFix }>(carrier: T): T => {
    if (!carrier.fix) return carrier;
    const { fix, ...rest } = carrier;
    const own = settled.get(fix);
    return { ...rest, ...(own && { fix: own }) } as T;
  };
  return { ...report, findings: report.findings.map(withFix), suspects: report.suspects.map(withFix) };
}

function settle(fix: ReportFix, cells: ReadonlyMap<string, SnapshotCell>): ReportFix | undefined {
  const edits = fix.edits.flatMap((edit) => {
    const ref = refOf(edit);
    const own = ref && settledEdit(edit, cells.get(cellInFormula(ref)));
    return own ? [own] : [];
  });
  return edits.length === fix.edits.length ? { ...fix, edits } : undefined;
}

function settledEdit(edit: ReportEdit, cell: SnapshotCell | undefined): ReportEdit | undefined {
  if (!cell) return edit.before === "" ? edit : undefined;
  const shown = [cellText(cell.value), cell.text ?? ""];
  if (cell.formula !== undefined || !shown.some((text) => squeezed(text) === squeezed(edit.before))) return undefined;
  return { ...edit, before: cellText(cell.value), after: indentedLike(cell, edit.after) };
}

/** A text put in place of another keeps its indentation, by which tables show their levels. */
function indentedLike({ value }: SnapshotCell, after: ReportEdit["after"]): ReportEdit["after"] {
  if (typeof value !== "string" || "number" in after || after.text === "") return after;
  return { text: `${/^\s*/.exec(value)?.[0] ?? ""}${after.text}` };
}

function squeezed(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b]+/g, "");
}

function refOf({ sheet, address }: ReportEdit) {
  const position = parseA1(address);
  return position && { sheet, ...position };
}
