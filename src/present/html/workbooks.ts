import type { Report } from "../../diagnose/report";
import { isRounding } from "../wording/rounding";

/** Where in the page the part of a workbook, or one of its findings, is found: made of numbers, never of a workbook's text. */
export interface Anchors {
  readonly workbook: string;
  /** The anchor of a finding; undefined for one that the page leaves out. */
  finding(id: string): string | undefined;
}

/** More findings of one table than this are counted only: a page is to be read by a person, and the JSON has them all. */
export const SHOWN_FINDINGS = 100;

/** The anchors of the workbook with this number, from 1. */
export function anchorsOf(number: number, report?: Report): Anchors {
  const workbook = `w${number}`;
  const shown = new Map<string, string>();
  const perPart = new Map<string | undefined, number>();
  report?.findings.forEach((finding, index) => {
    const part = isRounding(finding) ? "rounding" : finding.table;
    const count = (perPart.get(part) ?? 0) + 1;
    perPart.set(part, count);
    if (count <= SHOWN_FINDINGS && !shown.has(finding.id)) shown.set(finding.id, `${workbook}-f${index + 1}`);
  });
  return { workbook, finding: (id) => shown.get(id) };
}
