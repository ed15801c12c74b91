import type { Snapshot } from "../../src/workbook";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { checkSnapshot, layoutSnapshot } from "../shipped";

/** What the sample's published document really has (rules of codes): faults of its own, none of its figures. */
const OWN_FAULTS: ReadonlySet<string> = new Set(["code/name", "code/name-across", "code/basic-or-project"]);

/** What a check says of a workbook without slips. */
export interface CleanRun {
  readonly name: string;
  readonly ties: number;
  readonly broken: number;
  readonly suspects: number;
  /** Findings that the workbook does not deserve. */
  readonly falseAlarms: readonly string[];
  /** Findings that it does: the published document's own. */
  readonly ownFaults: readonly string[];
}

/** Checks a workbook in which nothing was changed. @param published whether it is a real document, with faults of its own */
export function cleanRun(name: string, workbook: Snapshot, published: boolean): CleanRun {
  const { findings, suspects, summary } = checkSnapshot(workbook);
  const isOwn = (rule: string) => published && OWN_FAULTS.has(rule);
  const brokenTies = findings.filter(({ formula }) => formula !== undefined).length;
  const said = findings.map(({ rule, message }) => ({ rule, text: `${rule}：${message}` }));
  return {
    name,
    ties: summary.equations,
    broken: brokenTies,
    suspects: suspects.length,
    falseAlarms: said.filter(({ rule }) => !isOwn(rule)).map(({ text }) => text),
    ownFaults: said.filter(({ rule }) => isOwn(rule)).map(({ rule }) => rule),
  };
}

/** The tables laid out anew with live formulas, written as a file, and read again. */
export function laidOutAgain(workbook: Snapshot): Snapshot {
  return readWorkbook(writeWorkbook(layoutSnapshot(workbook).plans));
}
