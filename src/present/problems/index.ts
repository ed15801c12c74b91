export { ORDERS, type ProblemGroup, type ProblemOrder, arrange } from "./arrange";
export { headlineOf, restOf, suspectName } from "./headlines";
export { otherwiseUnchecked } from "./lost-tables";
export { type Problem, type ProblemKind, concerns, findingsOf, isSettled, placesOf, toldProblem } from "./problem";
export { type ProblemList, problemList } from "./problem-list";
export { problemsOf } from "./problems-of";
export { searched } from "./search";
export { otherSuspectLines, suspectLines } from "./suspect-lines";
export { type SuspectGroup, type SuspectSet, suspectGroups } from "./suspect-sets";
