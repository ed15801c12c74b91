import type {
  LapsedExplanation,
  Report,
  ReportCell,
  ReportFinding,
  ReportSuspect,
  TableReport,
} from "../../diagnose/report";
import { type Place, a1, areaA1, shownText } from "../../workbook";
import { jsonFix } from "./fix";

/**
 * A report in the fields of the command line's contract: places as sheet and A1 address, areas as A1 ranges. All else is called in the report as in
 * the contract. The order of the fields is the order in which they are printed.
 */
export function jsonReportFields(report: Report): object {
  const { publishedText: _, unreadSheets: __, ...printed } = report;
  const { tables, findings, suspects, unchecked, lapsed } = printed;
  return {
    ...printed,
    tables: tables.map(jsonTable),
    findings: findings.map(jsonFinding),
    suspects: suspects.map(jsonSuspect),
    unchecked: unchecked.map((one) => ({ ...one, cells: one.cells.map(jsonCell) })),
    ...(lapsed && { lapsed: lapsed.map(jsonLapsed) }),
  };
}

/** `{ sheet, row, column }` → `{ "sheet": "表3", "address": "E9" }` */
function jsonPlace(place: Place): { readonly sheet: string; readonly address: string } {
  return { sheet: place.sheet, address: a1(place) };
}

/** The same with its place printed, which comes first. */
function withAddress<T extends { readonly place: Place; readonly value: string }>({ place, ...rest }: T) {
  return { ...jsonPlace(place), ...rest, value: shownText(rest.value) };
}

/** What a cell stands for is its `role` in the contract, and `name` says it for people. A number has the digits that Excel shows. */
function jsonCell({ place, value, meaning, name, amount }: ReportCell): object {
  return {
    ...jsonPlace(place),
    value: shownText(value),
    ...(meaning !== undefined && { role: meaning }),
    ...(name !== undefined && { name }),
    ...(amount !== undefined && { amount }),
  };
}

function jsonLapsed({ changes, ...rest }: LapsedExplanation): object {
  return { ...rest, changes: changes.map(({ meaning, before, after }) => ({ role: meaning, before, after })) };
}

function jsonTable({ id, title, sheet, area, state }: TableReport): object {
  return { id, title, ...(sheet !== undefined && { sheet }), ...(area && { range: areaA1(area) }), state };
}

function jsonFinding(finding: ReportFinding): object {
  const { adjustments, cells, fix } = finding;
  return {
    ...finding,
    ...(adjustments && { adjustments: adjustments.map(withAddress) }),
    cells: cells.map(jsonCell),
    ...(fix && { fix: jsonFix(fix) }),
  };
}

function jsonSuspect(suspect: ReportSuspect): object {
  return { ...withAddress(suspect), ...(suspect.fix && { fix: jsonFix(suspect.fix) }) };
}
