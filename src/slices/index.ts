export { inSlices } from "./in-slices";
export { type Steps, atOnce } from "./steps";
