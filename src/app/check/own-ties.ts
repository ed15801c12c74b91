import type { CheckConfig } from "../../config";
import type { Report } from "../../diagnose/report";
import { withMissingResults } from "../../formula";
import { type OwnTies, type WrittenTie, ownEquations, tiesOfSheet } from "../../own-ties";
import { OWN_TIE } from "../../rules";
import type { Disclosure } from "../../tables";
import { type Snapshot, cellAt, cellText } from "../../workbook";

/** The ties that the user wrote, on the sheet 自定义勾稽 and in settings; of two by one name that of the settings has another name. */
export function ownTiesOf(snapshot: Snapshot, disclosure: Disclosure, { ties = [] }: CheckConfig): OwnTies {
  const { ties: onSheet, unchecked } = tiesOfSheet(snapshot);
  const names = new Set(onSheet.map(({ name }) => name));
  const set = ties.map(({ name, left, right }): WrittenTie => {
    return { name: names.has(name) ? `${name}（设置）` : name, left: { text: left }, right: { text: right } };
  });
  const written = [...onSheet, ...set];
  if (written.length === 0) return { equations: [], unchecked };
  const own = ownEquations(written, withMissingResults(snapshot), disclosure);
  return { equations: own.equations, unchecked: [...unchecked, ...own.unchecked] };
}

/** The report with the user's ties that were not checked, each with its reason and its cell. */
export function withUncheckedTies(report: Report, { unchecked }: OwnTies, workbook: Snapshot): Report {
  if (unchecked.length === 0) return report;
  const told = unchecked.map(({ name, reason, cells }) => ({
    rule: OWN_TIE,
    reason: `自定义勾稽“${name}”未检查：${reason}。`,
    cells: cells.map((place) => ({ place, value: cellText(cellAt(workbook, place)?.value) })),
  }));
  const tally = report.rules.find(({ rule }) => rule === OWN_TIE);
  const counted = tally
    ? report.rules.map((one) => (one === tally ? { ...one, unchecked: one.unchecked + unchecked.length } : one))
    : report.rules;
  return { ...report, rules: counted, unchecked: [...report.unchecked, ...told] };
}
