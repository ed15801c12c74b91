import { useCallback, useMemo, useState } from "react";
import type { Report } from "../../diagnose/report";
import {
  type Problem,
  type ProblemGroup,
  type ProblemOrder,
  arrange,
  findingsOf,
  searched,
} from "../../present/problems";
import type { Severity } from "../../rules";
import { storePreference, storedPreference } from "../session/stored";
import { orderOf } from "./texts";

const ORDER = "problem-order";

/** The problems of a report as the user wants to see them. */
export interface ProblemView {
  readonly groups: readonly ProblemGroup[];
  /** How many are shown. */
  readonly shown: number;
  readonly order: ProblemOrder;
  readonly setOrder: (order: ProblemOrder) => void;
  readonly search: string;
  readonly setSearch: (search: string) => void;
}

/**
 * The problems of the shown severities in the chosen order, which is remembered, and of these the ones that the search finds.
 * @param only ids of findings, where no problems but theirs are to be shown
 */
export function useProblems(
  problems: readonly Problem[],
  report: Report,
  severities: ReadonlySet<Severity>,
  only: readonly string[] | undefined,
): ProblemView {
  const [order, chooseOrder] = useState(() => orderOf(storedPreference(ORDER)));
  const [search, setSearch] = useState("");
  const shown = useMemo(() => {
    const ids = only && new Set(only);
    const wanted = problems.filter(
      (problem) => severities.has(problem.severity) && (!ids || findingsOf(problem).some(({ id }) => ids.has(id))),
    );
    return searched(wanted, search);
  }, [problems, severities, only, search]);
  const groups = useMemo(() => arrange(shown, order, report), [shown, order, report]);
  const setOrder = useCallback((chosen: ProblemOrder) => {
    chooseOrder(chosen);
    storePreference(ORDER, chosen);
  }, []);
  return { groups, shown: shown.length, order, setOrder, search, setSearch };
}
