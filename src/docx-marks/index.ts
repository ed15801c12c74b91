export { type MarkTextOptions, type MarkedText, markText } from "./mark-text";
export type { NoChange } from "./place-marks";
