import type { Problem, ProblemList } from "../problems";

/** Where in the page the part of a workbook, or one of its problems, is found: made of numbers, never of a workbook's text. */
export interface Anchors {
  readonly workbook: string;
  /** The anchor of a problem; undefined for one that the page leaves out. */
  problem(problem: Problem): string | undefined;
  /** The anchor of a finding: its own among what follows from a problem, else that of its problem; undefined where the page leaves the problem out. */
  finding(id: string): string | undefined;
}

/** More problems under one heading than this are counted only: a page is to be read by a person, and the JSON has them all. */
export const SHOWN_PROBLEMS = 200;

/** More findings that follow from one problem than this are counted only. */
export const SHOWN_FOLLOWS = 50;

/** The anchors of the workbook with this number, from 1. */
export function anchorsOf(number: number, list?: ProblemList): Anchors {
  const workbook = `w${number}`;
  const problems = new Map<Problem, string>();
  const findings = new Map<string, string>();
  const put = (id: string, anchor: string): void => {
    if (!findings.has(id)) findings.set(id, anchor);
  };
  for (const group of list?.groups ?? []) {
    for (const problem of group.problems.slice(0, SHOWN_PROBLEMS)) {
      const anchor = `${workbook}-p${list!.numberOf(problem)}`;
      const [lead, ...alike] = problem.leads;
      problems.set(problem, anchor);
      if (lead) put(lead.id, anchor);
      alike.forEach(({ id }, index) => put(id, index < SHOWN_FOLLOWS ? `${anchor}a${index + 1}` : anchor));
      problem.follows.forEach(({ id }, index) => put(id, index < SHOWN_FOLLOWS ? `${anchor}f${index + 1}` : anchor));
    }
  }
  return { workbook, problem: (one) => problems.get(one), finding: (id) => findings.get(id) };
}
