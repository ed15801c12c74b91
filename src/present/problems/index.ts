export { ORDERS, type ProblemGroup, type ProblemOrder, arrange } from "./arrange";
export { headlineOf, restOf, suspectName } from "./headlines";
export { otherwiseUnchecked } from "./lost-tables";
export { type Problem, type ProblemKind, findingsOf, isSettled } from "./problem";
export { problemsOf } from "./problems-of";
export { searched } from "./search";
export { type SuspectGroup, type SuspectSet, suspectGroups } from "./suspect-sets";
