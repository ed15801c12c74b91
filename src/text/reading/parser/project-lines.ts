import type { WordToken } from "../lexicon/tokens";
import { Clause } from "./clause";
import { projectName } from "./lists";
import type { SentenceState } from "./sentence";

/** `项目名称：X`: the lines that follow speak of it. The item from which on it is read again. */
export function readProjectName(state: SentenceState, item: WordToken, index: number): number {
  const name = projectName(state.text, item.end);
  if (!name) return index + 1;
  const project = state.textOf(name);
  state.section.project = project;
  state.add({ kind: "project", ...name, names: [name], about: { ...state.section.scope, project } });
  state.clause = new Clause();
  let next = index + 1;
  while (next < state.items.length && state.items[next]!.start < name.end) next++;
  return next;
}

/** `预算安排规模：`, of the project that was named. */
export function readProjectScale(state: SentenceState): void {
  const { project, scope } = state.section;
  const filled = new Set<string>();
  state.subject =
    project === undefined
      ? { unbound: "no-subject", year: "this", filled }
      : { ask: { ...scope, project }, year: "this", filled };
  state.clause = new Clause();
  state.clause.mentioned = true;
}
