export { OLD_FORMAT_LIMITS, type OldFormatLimits } from "./limits";
export type { ReadRequest, ThreadAnswer } from "./messages";
export { OldFormatReader } from "./reader";
export type { ReadingThread, StartThread, ThreadEnd } from "./thread";
export { valuesWorkbook } from "./values";
