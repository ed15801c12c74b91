export { type TextTargets, readTargets } from "./read-targets";
export type { TargetPlaces } from "./target-places";
